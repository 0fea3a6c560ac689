import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { type KeptBounce, listBounces } from '../../db/bounce-reports.js'
import { listAttempts, type Mail, type MailAttempt } from '../../db/mails.js'
import type { KeptPupil } from '../../db/pupils.js'
import { mailStates } from '../../domain/mail.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { askText } from '../ask.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readMail } from './read-mail.js'

/** `elk mail show`: one mail from the outbox to its end, with every attempt; never its link. */
export async function mailShowCommand(app: App, io: Io, input: ScopeInput & { id?: string }): Promise<void> {
  const { mail, pupil } = await readMail(
    app,
    await askText(io, input.id, 'mailId', app.messages.mails.show.askId),
    input,
  )
  const story = { attempts: await listAttempts(app.db, mail.id), bounces: await listBounces(app.db, mail.id) }
  if (pupil) await recordReading(app, 'mail show', [pupil.id])
  io.json(document(mail, pupil, story))
  const { show: words, kinds } = app.messages.mails
  io.out(io.color.bold(words.title(mail.id, kinds[mail.kind])))
  const facts = factsOf(app, mail, pupil)
  const widest = Math.max(...facts.map(([label]) => label.length))
  for (const [label, value] of facts) io.out(`  ${label.padEnd(widest)}  ${safeText(value)}`)
  if (!isLetter(mail)) showStory(app, io, mail, story)
}

function showStory(app: App, io: Io, mail: Mail, { attempts, bounces }: Story): void {
  const { show: words } = app.messages.mails
  io.out('')
  if (attempts.length === 0) io.out(words.noAttempts)
  else io.out(words.attempts)
  for (const attempt of attempts) for (const line of attemptLines(app, attempt)) io.out(`  ${line}`)
  for (const bounce of bounces) for (const line of bounceLines(app, bounce)) io.out(`  ${line}`)
  if (mail.state === 'unknown' || mail.state === 'failed') io.out(`\n${words.advice[mail.state](mail.id)}`)
}

function factsOf({ messages, language }: App, mail: Mail, pupil: KeptPupil | undefined): [string, string][] {
  const { show: words, states, reasons } = messages.mails
  const waits = mail.state === 'waiting' || mail.state === 'deferred'
  return [
    ...(pupil ? [[words.child, `${fullName(pupil)} (${pupil.elkNumber})`] as [string, string]] : []),
    [words.to, isLetter(mail) ? words.onPaper : mail.recipient],
    [words.language, mail.language],
    [words.created, formatMoment(mail.createdAt, language)],
    [words.state, `${states[mail.state]}, ${formatMoment(mail.stateAt, language)}`],
    ...(mail.reason ? [[words.reason, reasons[mail.reason]] as [string, string]] : []),
    ...(waits ? [[words.due, formatMoment(mail.dueAt, language)] as [string, string]] : []),
    ...(mail.messageId ? [[words.messageId, mail.messageId] as [string, string]] : []),
  ]
}

function isLetter({ kind }: Pick<Mail, 'kind'>): boolean {
  return kind === 'login-letter'
}

function attemptLines({ messages, language }: App, { attempt, startedAt, outcome, reply }: MailAttempt): string[] {
  const { show: words, states } = messages.mails
  const state = mailStates.find((known) => known === outcome)
  const line = words.attempt(attempt, formatMoment(startedAt, language), state ? states[state] : outcome)
  return reply ? [line, `   ${safeText(reply)}`] : [line]
}

function bounceLines({ messages, language }: App, { arrivedAt, status, diagnostic }: KeptBounce): string[] {
  const line = messages.bounces.cameBack(formatMoment(arrivedAt, language), safeText(status))
  return diagnostic ? [line, `   ${safeText(diagnostic)}`] : [line]
}

interface Story {
  attempts: MailAttempt[]
  bounces: KeptBounce[]
}

function document(mail: Mail, pupil: KeptPupil | undefined, story: Story) {
  const { pupilId, schoolId, linkId, data, ...kept } = mail
  return {
    ...kept,
    elkNumber: pupil?.elkNumber ?? null,
    reason: mail.reason ?? null,
    messageId: mail.messageId ?? null,
    sentAt: mail.sentAt ?? null,
    ...story,
  }
}
