import type { App } from '../../app.js'
import { countMails, type ListedMail, listMails } from '../../db/mails.js'
import { ledgerKinds, type MailKind, type MailState, mailKinds, mailStates } from '../../domain/mail.js'
import { type Io, UsageError } from '../../io.js'
import { shortMoment } from '../../messages/dates.js'
import { page } from '../pager.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable } from '../table.js'
import { type MailTrouble, readMailTrouble, troubleLines } from './mail-trouble.js'
import { pauseLines } from './pause-lines.js'
import { readSlowness, type Slowness, slowLines } from './slowness.js'

interface Input extends ScopeInput {
  state?: string
  kind?: string
}

/** `elk mail list`: the mails, newest first, with what to do about those that did not go. */
export async function mailListCommand(app: App, io: Io, input: Input): Promise<void> {
  const { list: words } = app.messages.mails
  const filter = {
    state: readState(app, input.state),
    kind: readKind(app, input.kind, ledgerKinds),
    schools: await readScope(app, input),
  }
  const mails = await listMails(app.db, filter)
  const trouble = await readMailTrouble(app, filter.schools)
  const { pause, misfits, onlyTo } = trouble
  const counts = await countMails(app.db, filter)
  const slowness = await readSlowness(app, filter.schools && (await listMails(app.db, { schools: filter.schools })))
  const { pacedUntil = null, resting } = slowness
  const facts = { pause: pause ?? null, misfits, onlyTo: onlyTo ?? null, pacedUntil, resting }
  io.json({ ...facts, counts, mails: mails.map(document) })
  const lines = [...graveLines(app, io, trouble), ...laterLines(app, slowness)]
  if (mails.length === 0) return await page(io, [...lines, words.none])
  await page(io, [...lines, ...tableLines(app, io, mails), ...advice(mails, words)])
}

/** What is the matter with all mail; of what is unknown the advice below the table speaks. */
function graveLines(app: App, io: Io, trouble: MailTrouble): string[] {
  const lines = [
    ...(trouble.pause ? pauseLines(app, io, trouble.pause) : []),
    ...troubleLines(app, io, { ...trouble, pause: undefined, unknown: 0 }),
  ]
  return lines.length > 0 ? [...lines, ''] : []
}

function laterLines(app: App, slowness: Slowness): string[] {
  const lines = slowLines(app, slowness)
  return lines.length > 0 ? [...lines, ''] : []
}

/** The table, with the reason of a mail that has one on a line of its own. */
function tableLines({ messages }: App, io: Io, mails: readonly ListedMail[]): string[] {
  const { list, kinds, states, reasons } = messages.mails
  const rows = mails.map(({ id, kind, elkNumber, school = '', state, stateAt }) => [
    String(id),
    kinds[kind],
    elkNumber ?? school,
    kind === 'login-letter' ? list.onPaper : states[state],
    shortMoment(stateAt),
  ])
  const [head = '', ...lines] = formatTable(io, { head: list.head, rows }).split('\n')
  const why = mails.map(({ reason }) => (reason ? [`      ${reasons[reason]}`] : []))
  return [head, ...lines.flatMap((line, index) => [line, ...(why[index] ?? [])])]
}

/** Reads a kind of mail as typed; throws when there is no such kind. */
export function readMailKind(app: App, text: string | undefined): MailKind | undefined {
  return readKind(app, text, mailKinds)
}

function readKind<Kind extends string>(
  { messages }: App,
  text: string | undefined,
  known: readonly Kind[],
): Kind | undefined {
  if (text === undefined) return undefined
  const kind = known.find((one) => one === text)
  if (!kind) throw new UsageError(messages.mails.preview.unknownKind(text, known.join(', ')))
  return kind
}

function readState({ messages }: App, text: string | undefined): MailState | undefined {
  if (text === undefined) return undefined
  const state = mailStates.find((known) => known === text)
  if (!state) throw new UsageError(messages.mails.list.unknownState(text, mailStates.join(', ')))
  return state
}

function document({ pupilId, schoolId, linkId, language, ...mail }: ListedMail) {
  const { elkNumber = null, school = null } = mail
  return { ...mail, elkNumber, school, reason: mail.reason ?? null, sentAt: mail.sentAt ?? null }
}

function advice(mails: readonly ListedMail[], words: App['messages']['mails']['list']): string[] {
  const count = (state: MailState) => mails.filter((mail) => mail.state === state).length
  const [unknown, failed] = [count('unknown'), count('failed')]
  const lines = [...(unknown > 0 ? [words.unknown(unknown)] : []), ...(failed > 0 ? [words.failed(failed)] : [])]
  return lines.length > 0 ? ['', ...lines] : []
}
