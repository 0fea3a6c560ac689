import type { LiveLists } from '../../actions/read-match-lists.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import type { Advice } from '../../domain/advice.js'
import { readAdvice } from '../../domain/final-advice.js'
import type { MatchLists, Participant } from '../../domain/matching/match-lists.js'
import { assertTakesPart } from '../../domain/matching/other-seats.js'
import { UserError } from '../../domain/problems.js'
import { type Io, UsageError } from '../../io.js'
import { readPupil } from '../scope.js'
import type { SimulationInput, SimulationRequest } from './read-simulation.js'

/** The family whose chances are asked, and the lists of all others. */
export interface SimulatedFamily {
  /** Undefined when the family is only thought of. */
  pupil: KeptPupil | undefined
  family: Participant
  others: MatchLists
}

/** Finds the family that was named or typed; undefined when the question is about all. Throws what is wrong with it. */
export async function findFamily(
  app: App,
  io: Io,
  input: SimulationInput,
  { live, request }: { live: LiveLists; request: SimulationRequest },
): Promise<SimulatedFamily | undefined> {
  const { pupil: elk, number, school, board, advice } = input
  if (elk === undefined && number === undefined) return typedFamily(app, live, request, advice)
  const scope = { ...(school && { school }), ...(board && { board }), ...(number && { number }) }
  const pupil = await readPupil(app, io, { ...scope, ...(elk !== undefined && { elk }) })
  const own = live.lists.participants.find(({ code }) => live.pupils.get(code)?.elkNumber === pupil.elkNumber)
  const others = { ...live.lists, participants: live.lists.participants.filter((other) => other !== own) }
  if (request.list) return { pupil, others, family: otherList(live, request.list, pupil, own) }
  if (!own) throw new UserError({ code: 'not-in-draw', elkNumber: pupil.elkNumber, round: request.round })
  return { pupil, others, family: own }
}

function typedFamily(
  { messages }: App,
  { lists }: LiveLists,
  { list }: SimulationRequest,
  typed = '',
): SimulatedFamily | undefined {
  if (!list) return undefined
  const read = readAdvice(typed)
  if (!('advice' in read)) throw new UsageError(messages.simulation.noAdvice)
  assertList(lists, list, read.advice)
  return { pupil: undefined, others: lists, family: { code: '', advice: read.advice, list, grant: null } }
}

/** A pupil with another list than the family handed in; a right to a seat in a department that is not on it is void. */
function otherList(
  { lists }: LiveLists,
  list: readonly string[],
  pupil: KeptPupil,
  own: Participant | undefined,
): Participant {
  const advice = own?.advice ?? pupil.advice
  if (!advice) throw new UserError({ code: 'no-final-advice' })
  assertList(lists, list, advice)
  const named = own?.grant?.department ?? undefined
  const grant = named === undefined || list.includes(named) ? (own?.grant ?? null) : null
  return { code: own?.code ?? '', advice, list, grant }
}

function assertList({ departments }: MatchLists, list: readonly string[], advice: Advice): void {
  for (const [index, code] of list.entries()) {
    assertTakesPart({ departments }, code)
    const admits = departments.some((department) => department.code === code && department.advices.includes(advice))
    if (!admits) throw new UserError({ code: 'department-not-allowed', department: code })
    if (list.indexOf(code) < index) throw new UserError({ code: 'department-twice', department: code })
  }
}
