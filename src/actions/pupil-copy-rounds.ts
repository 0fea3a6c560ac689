import type { PreferenceList } from '../domain/preference-list.js'
import type { KnownResult } from '../domain/results/known-result.js'
import type { RoundName } from '../domain/round.js'
import { formatMoment } from '../messages/dates.js'
import type { RecordEntry } from '../templates/papers/record-page.js'
import { capital, departmentText, type Facts, filled, type House } from './pupil-copy-facts.js'
import type { PupilCopy } from './read-pupil-copy.js'

/** What a family saved and handed in, round by round. */
export function applicationEntries(house: House, copy: PupilCopy): RecordEntry[] {
  const { messages, language } = house
  const words = messages.privacy.exported
  const { labels } = words
  const list = (entries: PreferenceList): Facts =>
    entries.map(({ department }, index) => [`${labels.list} ${index + 1}`, departmentText(copy)(department)])
  const title = (round: RoundName, text: string) => `${capital(messages.terms.rounds[round])}, ${text}`
  const busy = copy.applications
    .filter(({ submission }) => !submission)
    .map(({ round, startedAt, list: entries }) => ({
      title: title(round, words.started(startedAt)),
      facts: list(entries),
    }))
  const handedIn = copy.submissions.map((submission) => ({
    title: title(submission.round, words.handedIn(submission.submittedAt)),
    facts: filled([
      [labels.code, submission.receiptCode],
      [labels.reopened, submission.reopenedAt ? formatMoment(submission.reopenedAt, language) : ''],
      [labels.reason, submission.reopenReason ?? ''],
      ...list(submission.list),
    ]),
  }))
  return [...handedIn, ...busy]
}

/** What is said where no result is told. */
export function laterWords({ messages }: House, { nextResultAt, submissions }: PupilCopy): string {
  const { exported } = messages.privacy
  return submissions.length > 0 ? exported.later(nextResultAt) : exported.none
}

/** How the rounds ended, as far as the family may know. */
export function resultEntries({ messages }: House, copy: PupilCopy): RecordEntry[] {
  return [...copy.results].map(([round, known]) => ({
    title: capital(messages.terms.rounds[round]),
    facts: resultFacts(messages, known, departmentText(copy)),
  }))
}

function resultFacts({ privacy }: House['messages'], known: KnownResult, nameOf: (code: string) => string): Facts {
  const words = privacy.exported
  const { labels } = words
  const { result } = known
  const seat = known.kind === 'unplaced' ? words.noSeat : nameOf(known.department)
  return filled([
    [labels.place, known.kind === 'withdrawn' ? words.withdrawn(seat) : seat],
    [labels.position, result?.position ? String(result.position) : ''],
    [labels.lot, result?.lot ? String(result.lot) : ''],
    [labels.pseudonym, result?.code ?? ''],
    ...(result?.reserves ?? []).map(({ department, rank }): [string, string] => [
      labels.reserve,
      words.rank(nameOf(department), rank),
    ]),
  ])
}
