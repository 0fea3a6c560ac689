/** Why a family is not reminded, whatever time it is. */
const notRemindedReasons = [
  'no-email',
  'bounced',
  'login-failed',
  'no-login',
  'login-on-its-way',
  'login-unknown',
  'no-final-advice',
  'definitive',
  'placed',
  'paper-route',
] as const

export type NotRemindedReason = (typeof notRemindedReasons)[number]

/** Why nobody is reminded at all, or not any more. */
const noTimeReasons = ['already-queued', 'enough', 'no-time', 'only-to', 'rounds-over', 'switched-off'] as const

export type NoTimeReason = (typeof noTimeReasons)[number]

/** Why a reminder that is planned does not go now; `later-still`: not even before its time. */
const notNowReasons = ['too-soon', 'later-still', 'round-not-open'] as const

export type NotNowReason = (typeof notNowReasons)[number]

/** Why a family gets no reminder, what can be mended first. */
export const noReminderReasons = [...notRemindedReasons, ...noTimeReasons, ...notNowReasons] as const

export type NoReminderReason = NotRemindedReason | NoTimeReason

/** Why a school gets no digest, what can be mended first. */
export const noDigestReasons = ['school-without-address', ...noTimeReasons, ...notNowReasons, 'nobody-behind'] as const

export type NoDigestReason = 'school-without-address' | 'nobody-behind' | NoTimeReason
