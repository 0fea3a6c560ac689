import { clearAbandoned } from '../disk/clear-abandoned.js'

/** Throws away the half-written mails of workers that were killed. */
export function clearHalfMails(outbox: string): void {
  clearAbandoned(outbox, /^\.moment-|\.eml\.part$/, '.moment-')
}
