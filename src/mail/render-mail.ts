import type { App } from '../app.js'
import type { RenderedMail } from '../db/mail-outcomes.js'
import type { Mail } from '../db/mails.js'
import { fullName } from '../domain/name.js'
import { currentRound } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import { formRenewedMail } from '../templates/mail/form-renewed-mail.js'
import { loginMail } from '../templates/mail/login-mail.js'
import { type MailContent, oneLine } from '../templates/mail/mail-content.js'
import { mailHtml } from '../templates/mail/mail-html.js'
import { mailText } from '../templates/mail/mail-text.js'
import type { MailView } from '../templates/mail/mail-view.js'
import { passwordChangedMail } from '../templates/mail/password-changed-mail.js'
import { passwordResetMail } from '../templates/mail/password-reset-mail.js'
import { receiptMail } from '../templates/mail/receipt-mail.js'
import { linkPath, paths } from '../templates/paths.js'
import { composeMessage } from './compose.js'
import { linkPlaceholder } from './link-placeholder.js'
import type { MailData } from './mail-data.js'
import type { MailFacts } from './mail-facts.js'
import { mailAddress } from './outbox.js'

type House = Pick<App, 'config' | 'random' | 'rehearsal'>

/** The part of a mail that decides what it says. */
export type MailToRender = Pick<Mail, 'id' | 'kind' | 'language' | 'linkId' | 'data' | 'createdAt'>

const MESSAGE_ID_BYTES = 15

/** Gives a mail its words and its bytes, once and for all; where the link's token belongs stands a placeholder. */
export function renderMail(house: House, mail: MailToRender, facts: MailFacts, now: Instant): RenderedMail {
  const { mail: sender } = house.config
  const recipient = mailAddress(facts.pupil)
  const content = mailContent(house, mail, facts, now)
  const unique = house.random.bytes(MESSAGE_ID_BYTES).toString('base64url')
  const messageId = `<elk.${mail.id}.${unique}@${sender.from.slice(sender.from.lastIndexOf('@') + 1)}>`
  const message = composeMessage({
    messageId,
    date: now,
    from: { name: sender.fromName, address: sender.from },
    replyTo: sender.replyTo,
    to: recipient,
    language: mail.language,
    subject: oneLine(content.subject),
    text: mailText(content),
    html: mailHtml(content, mail.language),
  })
  return { recipient, messageId, message }
}

/** What a mail says, before it has a form. */
export function mailContent(
  house: Pick<App, 'config' | 'rehearsal'>,
  mail: MailToRender,
  facts: MailFacts,
  now: Instant,
): MailContent {
  const view = mailView(house, mail, facts)
  const { language } = mail
  switch (mail.kind) {
    case 'login':
      return loginMail({ ...view, ...currentRound(facts.rounds, now) }, language)
    case 'receipt':
      return receiptMail({ ...view, ...receiptFacts(mail.data as MailData['receipt'], facts) }, language)
    case 'form-renewed':
      return formRenewedMail({ ...view, ...renewalFacts(mail.data as MailData['form-renewed'], facts, now) }, language)
    case 'password-reset':
      return passwordResetMail({ ...view, expiresAt: facts.link?.expiresAt ?? now }, language)
    case 'password-changed':
      return passwordChangedMail({ ...view, changedAt: mail.createdAt }, language)
  }
}

function mailView(
  { config, rehearsal }: Pick<App, 'config' | 'rehearsal'>,
  { linkId }: MailToRender,
  { pupil, school }: MailFacts,
): MailView {
  const portalUrl = config.portal.url.replace(/\/+$/, '')
  return {
    child: { firstName: pupil.firstName, fullName: fullName(pupil) },
    elkNumber: pupil.elkNumber,
    school: { name: school.name, phone: school.phone },
    portalUrl,
    link: portalUrl + (linkId === undefined ? paths.login : linkPath(linkPlaceholder)),
    help: config.help,
    operator: config.operator.name,
    practice: rehearsal,
  }
}

function receiptFacts(data: MailData['receipt'], { pupil, rounds, applications }: MailFacts) {
  const submission = applications.find((application) => application.round === data.round)?.submission
  const round = rounds.find(({ name }) => name === data.round)
  return {
    ...data,
    enteredBySchool: submission?.receiptCode === data.receiptCode && submission.enteredBy !== undefined,
    resultsAt: routeKind(pupil.route) === 'list' ? round?.resultsAt : undefined,
  }
}

function renewalFacts(
  { version, reopened }: MailData['form-renewed'],
  { forms, applications, rounds }: MailFacts,
  now: Instant,
) {
  const application = applications.at(-1)
  const round = rounds.find(({ name }) => name === application?.round) ?? currentRound(rounds, now)
  const meaning = application?.submission ? 'definitive' : 'unfinished'
  return {
    fields: forms.find((form) => form.version === version)?.changes.map(({ field }) => field) ?? [],
    application: reopened ? ('reopened' as const) : meaning,
    closesAt: round.closesAt,
  } as const
}
