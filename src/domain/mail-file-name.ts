import type { LedgerKind } from './mail.js'

/** What the file of a mail is called, without its ending: in the order in which they were made, with the pupil or the school it is about. */
export function mailFileName({ id, kind }: { id: number; kind: LedgerKind }, about: string): string {
  return `${String(id).padStart(6, '0')}-${kind}-${about}`
}
