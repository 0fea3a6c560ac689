import type { ResultImport } from '../../actions/import-results.js'
import type { ListedPupil } from '../../db/match-pupils.js'
import type { ElkNumber } from '../../domain/elk-number.js'
import type { WholeFault } from '../../domain/results/find-faults.js'
import type { Io } from '../../io.js'
import { sayFault } from '../../messages/results/parts.js'
import { safeText } from '../table.js'
import { firstOf } from './first-of.js'

const MOST_PUPILS = 20
const MOST_IN_DEPARTMENT = 8

type Faulty = Pick<ResultImport, 'faults' | 'world' | 'file'>

/** What is wrong with a placement as a whole: who is missing, and which departments are too full, with whom. */
export function wholeLines({ messages, color }: Io, { faults, world, file }: Faulty): string[] {
  const words = messages.results
  if (faults.length === 0) return []
  const missing = missingIn(faults)
  const nameOf = new Map(world.participants.map((pupil) => [pupil.elkNumber, pupil]))
  const lotOf = new Map(file.rows.map(({ elkNumber, lot }) => [elkNumber, lot ?? 0]))
  return [
    '',
    color.bold(words.import.wholeTitle),
    ...(missing.length > 0 ? [`  ${words.import.missing(missing.length)}`] : []),
    ...firstOf(
      messages,
      missing.map((elkNumber) => `    ${nameText(elkNumber, nameOf.get(elkNumber))}`),
      MOST_PUPILS,
    ),
    ...faults.flatMap((fault) => (fault.code === 'missing' ? [] : departmentLines(messages, fault, lotOf))),
  ].map(safeText)
}

function missingIn(faults: readonly WholeFault[]): ElkNumber[] {
  return faults.flatMap((fault) => (fault.code === 'missing' ? [fault.elkNumber] : []))
}

function nameText(elkNumber: ElkNumber, pupil: ListedPupil | undefined): string {
  return pupil ? `${elkNumber} ${pupil.name} (${pupil.school})` : elkNumber
}

/** The department, and first of its pupils those with the worst lot numbers. */
function departmentLines(
  { results: words }: Io['messages'],
  fault: Exclude<WholeFault, { code: 'missing' }>,
  lotOf: ReadonlyMap<ElkNumber | undefined, number>,
): string[] {
  const worstFirst = fault.placed.toSorted((one, other) => (lotOf.get(other) ?? 0) - (lotOf.get(one) ?? 0))
  const more = worstFirst.length > MOST_IN_DEPARTMENT ? ', …' : ''
  const names = worstFirst.slice(0, MOST_IN_DEPARTMENT).join(', ') + more
  return [`  ${sayFault(words.faults, fault)}`, `  ${words.import.who(names)}`]
}

/** The same for a script, and the results that the file holds. */
export function wholeDocument({ round, faults, sha256, results }: ResultImport) {
  return {
    round,
    missing: missingIn(faults),
    departments: faults.flatMap((fault) => {
      if (fault.code === 'missing') return []
      const { code, department, placed } = fault
      const { seats = null, limit = null } = fault.code === 'over-capacity' ? fault : {}
      return [{ code, department, seats, limit, placed }]
    }),
    participants: results?.pupils.length ?? null,
    placed: results?.pupils.filter(({ department }) => department !== null).length ?? null,
    sha256: sha256 ?? null,
  }
}
