import type { App } from '../../app.js'
import { countUnknown } from '../../db/mail-decisions.js'
import type { MailPause } from '../../db/mail-queue.js'
import type { Misfit } from '../../domain/instance.js'
import type { SchoolCode } from '../../domain/school-code.js'
import type { Io } from '../../io.js'
import { inspectInstance } from '../../mail/instance.js'
import { mailsToFiles } from '../../mail/open-mailer.js'
import { formatMoment } from '../../messages/dates.js'
import { readPause } from './read-pause.js'
import { onlyToLine } from './say-only-to.js'

/** What everybody must know about the mail before anything else. */
export interface MailTrouble {
  pause: MailPause | undefined
  /** Why this home must not send; empty when it may. */
  misfits: readonly Misfit[]
  /** How many mails nobody knows the end of. */
  unknown: number
  /** While mail is tried out, who gets any. */
  onlyTo: readonly string[] | undefined
}

/** What is the matter with the mail, of all schools or of some. */
export async function readMailTrouble(app: App, schools: readonly SchoolCode[] | undefined): Promise<MailTrouble> {
  return {
    pause: await readPause(app, schools),
    misfits: mailsToFiles(app) ? [] : (await inspectInstance(app)).misfits,
    unknown: await countUnknown(app.db, schools),
    onlyTo: app.config.mail.onlyTo,
  }
}

/** A line for each trouble, the graver ones in red; none when all is well. */
export function troubleLines({ messages, language }: App, { color }: Io, trouble: MailTrouble): string[] {
  const { trouble: words } = messages.safety
  const { misfits, pause, unknown, onlyTo } = trouble
  return [
    ...(misfits.length > 0 ? [color.red.bold(words.notAdopted)] : []),
    ...(pause ? [color.red.bold(words.pause(formatMoment(pause.until, language)))] : []),
    ...(unknown > 0 ? [color.yellow(words.unknown(unknown))] : []),
    ...(onlyTo ? [color.yellow(onlyToLine(messages, onlyTo))] : []),
  ]
}

/** The troubles under their names in `--json`. */
export function troubleDocument({ pause, misfits, unknown, onlyTo }: MailTrouble): object {
  return { mailPause: pause ?? null, mailMisfits: misfits, mailUnknown: unknown, mailOnlyTo: onlyTo ?? null }
}
