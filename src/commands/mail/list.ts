import type { App } from '../../app.js'
import { findPause, type MailPause } from '../../db/mail-queue.js'
import { countMails, type ListedMail, listMails, type MailFilter } from '../../db/mails.js'
import { type MailKind, type MailState, mailKinds, mailStates } from '../../domain/mail.js'
import { type Io, UsageError } from '../../io.js'
import { shortMoment } from '../../messages/dates.js'
import { page } from '../pager.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable } from '../table.js'
import { pauseLines } from './pause-lines.js'

interface Input extends ScopeInput {
  state?: string
  kind?: string
}

/** `elk mail list`: the mails, newest first, with what to do about those that did not go. */
export async function mailListCommand(app: App, io: Io, input: Input): Promise<void> {
  const { list: words } = app.messages.mails
  const filter = {
    state: readState(app, input.state),
    kind: readMailKind(app, input.kind),
    schools: await readScope(app, input),
  }
  const mails = await listMails(app.db, filter)
  const pause = await readPause(app, filter)
  io.json({ pause: pause ?? null, counts: await countMails(app.db, filter), mails: mails.map(document) })
  const lines = pause ? [...pauseLines(app, io, pause), ''] : []
  if (mails.length === 0) return await page(io, [...lines, words.none])
  await page(io, [...lines, ...tableLines(app, io, mails), ...advice(mails, words)])
}

/** The pause that holds now; a mail server may quote the address of a family, so its words are kept to that family's school. */
async function readPause({ db, clock }: App, { schools }: Pick<MailFilter, 'schools'>): Promise<MailPause | undefined> {
  const pause = await findPause(db, clock.now())
  if (!pause || !schools) return pause
  const within = (await listMails(db, { schools })).some(({ id }) => id === pause.mailId)
  return within ? pause : { ...pause, reply: '' }
}

/** The table, with the reason of a mail that has one on a line of its own. */
function tableLines({ messages }: App, io: Io, mails: readonly ListedMail[]): string[] {
  const { list, kinds, states, reasons } = messages.mails
  const rows = mails.map(({ id, kind, elkNumber, state, stateAt }) => [
    String(id),
    kinds[kind],
    elkNumber ?? '',
    states[state],
    shortMoment(stateAt),
  ])
  const [head = '', ...lines] = formatTable(io, { head: list.head, rows }).split('\n')
  const why = mails.map(({ reason }) => (reason ? [`      ${reasons[reason]}`] : []))
  return [head, ...lines.flatMap((line, index) => [line, ...(why[index] ?? [])])]
}

/** Reads a kind of mail as typed; throws when there is no such kind. */
export function readMailKind({ messages }: App, text: string | undefined): MailKind | undefined {
  if (text === undefined) return undefined
  const kind = mailKinds.find((known) => known === text)
  if (!kind) throw new UsageError(messages.mails.preview.unknownKind(text, mailKinds.join(', ')))
  return kind
}

function readState({ messages }: App, text: string | undefined): MailState | undefined {
  if (text === undefined) return undefined
  const state = mailStates.find((known) => known === text)
  if (!state) throw new UsageError(messages.mails.list.unknownState(text, mailStates.join(', ')))
  return state
}

function document({ pupilId, linkId, language, ...mail }: ListedMail) {
  return { ...mail, elkNumber: mail.elkNumber ?? null, reason: mail.reason ?? null, sentAt: mail.sentAt ?? null }
}

function advice(mails: readonly ListedMail[], words: App['messages']['mails']['list']): string[] {
  const count = (state: MailState) => mails.filter((mail) => mail.state === state).length
  const [unknown, failed] = [count('unknown'), count('failed')]
  const lines = [...(unknown > 0 ? [words.unknown(unknown)] : []), ...(failed > 0 ? [words.failed(failed)] : [])]
  return lines.length > 0 ? ['', ...lines] : []
}
