import { explainMatch } from '../../actions/explain-match.js'
import type { App } from '../../app.js'
import type { Explanation, Preference, RaiseReason } from '../../domain/matching/explain.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { type DepartmentName, departmentNames } from '../applications/department-names.js'
import { pickRound, type RoundInput } from '../results/pick-round.js'
import { readPupil } from '../scope.js'
import { safeText } from '../table.js'

/** `elk match why`: how a pupil came to its seat, and why not to each higher preference. */
export async function matchWhyCommand(app: App, io: Io, input: RoundInput & { elk?: string }): Promise<void> {
  const round = await pickRound(app, input)
  const pupil = await readPupil(app, io, input)
  const explanation = await explainMatch(app, { round, pupil })
  const nameOf = await departmentNames(app)
  io.json({ elkNumber: pupil.elkNumber, name: fullName(pupil), round, ...explanation })
  io.out(io.color.bold(safeText(`${fullName(pupil)} · ${app.messages.terms.rounds[round]}`)))
  for (const line of seatLines(app, explanation, nameOf)) io.out(safeText(line))
  for (const line of preferenceLines(app, io, explanation, nameOf)) io.out(line)
  io.out('')
  io.out(io.color.dim(app.messages.match.why.code(explanation.code)))
}

type NameOf = (code: string) => DepartmentName

function seatLines({ messages }: App, { lot, how, department, position }: Explanation, nameOf: NameOf): string[] {
  const words = messages.match.why
  return [
    words.lot(lot),
    department === null ? words.seat[how] : `${words.seat[how]} ${nameText(nameOf, department)}.`,
    position === null ? '' : words.position(position),
  ].filter(Boolean)
}

function preferenceLines({ messages }: App, io: Io, explanation: Explanation, nameOf: NameOf): string[] {
  const words = messages.match.why
  const { preferences, place } = explanation
  const shown = preferences.filter((preference) => place === null || preference.place <= place)
  const below = preferences.length - shown.length
  const hasReserve = preferences.some(({ rank }) => rank !== null)
  return [
    ...shown.flatMap((preference) => [
      '',
      io.color.bold(safeText(`${preference.place}. ${nameText(nameOf, preference.department)}`)),
      ...reasons(messages, explanation, preference).map((line) => `   ${line}`),
    ]),
    ...(below > 0 ? ['', words.below(below)] : []),
    ...forWholeList(messages, explanation),
    ...(hasReserve ? ['', io.color.dim(words.reserveHint)] : []),
  ]
}

/** Reasons that are the same for every preference. */
const ofWholeList: readonly RaiseReason[] = ['no-guarantee', 'list-not-complete']

function forWholeList({ match }: App['messages'], explanation: Explanation): string[] {
  const { lot, schools, needed, preferences } = explanation
  const told = preferences.find(({ afterwards }) => afterwards && ofWholeList.includes(afterwards))
  return told?.afterwards ? ['', match.why.afterwards[told.afterwards]({ ...told, lot, schools, needed })] : []
}

function reasons(
  { match }: App['messages'],
  { lot, schools, needed, place }: Explanation,
  preference: Preference,
): string[] {
  const words = match.why
  const numbers = { ...preference, lot, schools, needed }
  const { draw, afterwards, rank } = preference
  return [
    preference.place === place && afterwards !== null ? '' : words.draw[draw](numbers),
    afterwards === null || ofWholeList.includes(afterwards) ? '' : words.afterwards[afterwards](numbers),
    rank === null ? '' : words.reserve(rank),
  ].filter(Boolean)
}

function nameText(nameOf: NameOf, code: string): string {
  const { school, profile, level } = nameOf(code)
  return `${[school, profile, level].filter(Boolean).join(', ')} (${code})`
}
