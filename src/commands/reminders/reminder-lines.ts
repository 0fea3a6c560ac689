import { fullName } from '../../domain/name.js'
import type { NoDigestReason, NoReminderReason, NotNowReason } from '../../domain/no-reminder.js'
import { noDigestReasons, noReminderReasons } from '../../domain/no-reminder.js'
import type { PlannedDigest, PlannedReminder, ReminderPlan } from '../../mail/plan-reminders.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

type Words = Messages['reminders']

/** As many are named; of more, the number says enough, and scripts are told all. */
export const NAMED_ONE_BY_ONE = 10

/** Who gets nothing; a plan is for later, so its reasons may be of this moment only. */
export interface Without {
  families: readonly {
    pupil: ReminderPlan['withoutFamilies'][number]['pupil']
    reason: NoReminderReason | NotNowReason
  }[]
  schools: readonly {
    school: ReminderPlan['withoutSchools'][number]['school']
    reason: NoDigestReason | NotNowReason
  }[]
}

/** Who gets nothing and why, by reason: how many and, of a few, who. */
export function withoutLines({ families, schools }: Without, words: Words): string[] {
  const noReminder = families.map(({ pupil, reason }) => ({ code: pupil.elkNumber, name: fullName(pupil), reason }))
  const noDigest = schools.map(({ school, reason }) => ({ code: school.code, name: school.name, reason }))
  return [
    ...(families.length > 0 ? [words.withoutFamilies(families.length)] : []),
    ...becauseLines(noReminder, noReminderReasons, words.families, words),
    ...(schools.length > 0 ? [words.withoutSchools(schools.length)] : []),
    ...becauseLines(noDigest, noDigestReasons, words.schools, words),
  ]
}

function becauseLines<Reason extends string>(
  entries: readonly { code: string; name: string; reason: Reason }[],
  order: readonly Reason[],
  said: Readonly<Record<Reason, string>>,
  words: Words,
): string[] {
  return order.flatMap((reason) => {
    const all = entries.filter((entry) => entry.reason === reason)
    if (all.length === 0) return []
    const named = all.length > NAMED_ONE_BY_ONE ? [] : all
    return [words.because(all.length, said[reason]), ...named.map(({ code, name }) => words.one(code, safeText(name)))]
  })
}

/** A reminder as scripts read it. */
export function reminderDocument({ pupil, errand, round, number, last, at }: PlannedReminder): object {
  const { elkNumber, school } = pupil
  return { elkNumber, name: fullName(pupil), school, kind: errand.kind, round: round.name, number, last, at }
}

/** A school's digest as scripts read it. */
export function digestDocument({ school, behind, round, number, last, at }: PlannedDigest): object {
  return { school: school.code, name: school.name, kind: 'school-digest', behind, round: round.name, number, last, at }
}

/** Who gets nothing, as scripts read it. */
export function withoutDocument({ families, schools }: Without): object {
  return {
    withoutFamilies: families.map(({ pupil, reason }) => ({ elkNumber: pupil.elkNumber, reason })),
    withoutSchools: schools.map(({ school, reason }) => ({ school: school.code, reason })),
  }
}
