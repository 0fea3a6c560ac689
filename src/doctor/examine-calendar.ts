import { getProcedure } from '../db/procedure.js'
import { endOfDay } from '../domain/amsterdam-time.js'
import { type CalendarStep, findingsOf, type HomeFinding } from '../domain/home-finding.js'
import type { Round } from '../domain/round.js'
import { findRoundOrderProblems } from '../domain/round-order.js'
import type { Instant } from '../domain/time.js'
import type { Examiner, Patient } from './patient.js'

const finding = findingsOf('calendar')

/** Whether the rounds follow each other, in the year the home is for, and what comes next. */
export const calendar: Examiner = {
  subject: 'calendar',
  examine: async (patient) => {
    const { rounds, db } = patient
    const wrong = [
      ...findRoundOrderProblems(rounds).map((problem) => finding('calendar-order', problem)),
      ...otherYear(rounds, (await getProcedure(db)).year),
      ...lateDeadlines(patient),
    ]
    return [...wrong, next(patient)]
  },
}

function otherYear([first]: readonly Round[], year: number): HomeFinding[] {
  if (!first || first.opensAt.slice(0, 4) === String(year)) return []
  return [finding('calendar-year', { year, opensAt: first.opensAt })]
}

/** A deadline is the last day on which it may happen: the morning after, the first round may open. */
function lateDeadlines({ rounds: [first], config: { deadlines } }: Patient): HomeFinding[] {
  return (['advice', 'login'] as const)
    .filter((name) => first && endOfDay(deadlines[name]) > first.opensAt)
    .map((deadline) =>
      finding('calendar-deadline', { deadline, on: deadlines[deadline], opensAt: first?.opensAt as Instant }),
    )
}

function next({ rounds, clock }: Patient): HomeFinding {
  const now = clock.now()
  const steps = rounds.flatMap(stepsOf).sort((one, other) => (one.at < other.at ? -1 : 1))
  const coming = steps.find(({ at }) => at > now)
  return coming ? finding('calendar-next', coming) : finding('calendar-over', { at: steps.at(-1)?.at ?? now })
}

function stepsOf({ name: round, opensAt, closesAt, resultMailAt, resultsAt }: Round) {
  const steps: [CalendarStep, Instant | undefined][] = [
    ['opens', opensAt],
    ['closes', closesAt],
    ['result-mail', resultMailAt],
    ['results', resultsAt],
  ]
  return steps.flatMap(([step, at]) => (at ? [{ round, step, at }] : []))
}
