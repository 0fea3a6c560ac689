import type { PublicationPlan } from '../../actions/publish-results.js'
import type { App } from '../../app.js'
import { findPause } from '../../db/mail-queue.js'
import { findMomentChangedAt, listResultMailsSent } from '../../db/result-links.js'
import type { Io } from '../../io.js'

/** How the mails with the link stand to what is to be published. */
export interface MailStanding {
  sent: number
  /** How many of them named another moment. */
  otherMoment: number
  paused: boolean
}

/** Reads how the mails with the link stand to a publication. */
export async function readMailStanding(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  { kept, change }: Pick<PublicationPlan, 'kept' | 'change'>,
): Promise<MailStanding> {
  const now = clock.now()
  const sent = await listResultMailsSent(db, kept.round)
  const changedAt = change ? now : await findMomentChangedAt(db, kept.round)
  const before = sent.filter((at) => changedAt !== undefined && at < changedAt)
  return { sent: sent.length, otherMoment: before.length, paused: (await findPause(db, now)) !== undefined }
}

/** What the person who publishes should know first. */
export function warningLines(
  { clock }: Pick<App, 'clock'>,
  { messages }: Pick<Io, 'messages'>,
  { kept, moment, change, accepted, left }: Pick<PublicationPlan, 'kept' | 'moment' | 'change' | 'accepted' | 'left'>,
  { otherMoment, paused }: MailStanding,
): string[] {
  const { publish: words, left: sayLeft } = messages.results
  return [
    ...(left > 0 ? [sayLeft(left, kept.round)] : []),
    ...(accepted.length > 0 ? [words.accepted(accepted.length)] : []),
    ...(!change && moment <= clock.now() ? [words.passed] : []),
    ...(otherMoment > 0 ? [words.staleMails(otherMoment)] : []),
    ...(paused ? [words.mailPaused] : []),
  ]
}
