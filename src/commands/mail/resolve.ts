import { resolveMails, type Verdict } from '../../actions/resolve-mails.js'
import type { App } from '../../app.js'
import { listMails } from '../../db/mails.js'
import { fullName } from '../../domain/name.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askChoice, askConfirmation, askTexts } from '../ask.js'
import { readScope, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type MailOfPupil, readMail } from './read-mail.js'
import { sayWhereMailGoes } from './where-mail-goes.js'

interface Input extends ScopeInput {
  id?: string[]
  all?: boolean
  sent?: boolean
  resend?: boolean
  reason?: string
}

const SHOWN = 10

/** `elk mail resolve`: a person decides about mails of which nobody knows whether they arrived. */
export async function mailResolveCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.safety.resolve
  const typed = readVerdict(io, input)
  const mails = await readMails(app, io, input)
  if (mails.length === 0) {
    io.json({ verdict: typed ?? null, resolved: [] })
    io.out(words.none)
    return 0
  }
  for (const line of mailLines(app, mails)) io.out(line)
  const verdict = typed ?? (await askVerdict(io))
  io.out((verdict === 'sent' ? words.willSend : words.willResend)(mails.length))
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const ids = mails.map(({ mail }) => mail.id)
  await resolveMails(app, { ids, verdict, reason: input.reason ?? '' })
  io.json({ verdict, resolved: ids })
  io.out((verdict === 'sent' ? words.sent : words.queued)(ids.length))
  if (verdict === 'resend') sayWhereMailGoes(app, io)
  return 0
}

function readVerdict(io: Io, { sent, resend }: Input): Verdict | undefined {
  const words = io.messages.safety.resolve
  if (sent && resend) throw new UsageError(words.oneOf)
  if (sent || resend) return sent ? 'sent' : 'resend'
  if (!io.interactive) throw new UsageError(words.sayWhich)
  return undefined
}

function askVerdict(io: Io): Promise<Verdict> {
  const { askWhat, what } = io.messages.safety.resolve
  return askChoice(io, askWhat, [
    { value: 'sent', name: what.sent },
    { value: 'resend', name: what.resend },
  ])
}

async function readMails(app: App, io: Io, input: Input): Promise<MailOfPupil[]> {
  const words = app.messages.safety.resolve
  if (input.all && input.id?.length) throw new UsageError(words.notBoth)
  const typed = input.all ? await unknownIds(app, input) : await askTexts(io, input.id, 'mailIds', words.askIds)
  return Promise.all([...new Set(typed)].map((text) => readMail(app, text, input)))
}

async function unknownIds(app: App, input: ScopeInput): Promise<string[]> {
  const mails = await listMails(app.db, { state: 'unknown', schools: await readScope(app, input) })
  return mails.map(({ id }) => String(id)).reverse()
}

function mailLines({ messages }: App, mails: readonly MailOfPupil[]): string[] {
  const { resolve: words } = messages.safety
  const shown = mails.slice(0, SHOWN).map(({ mail: { id, kind, recipient }, pupil }) => {
    const name = pupil ? `${fullName(pupil)} (${pupil.elkNumber})` : ''
    return words.mail(id, messages.mails.kinds[kind], safeText(name), safeText(recipient))
  })
  const more = mails.length - shown.length
  return [words.about(mails.length), ...shown, ...(more > 0 ? [words.more(more)] : [])]
}
