import type { FamilyLanguage } from '../domain/language.js'
import { fullName } from '../domain/name.js'
import { currentRound } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import { helpDeskIn } from '../messages/help-desk.js'
import { finishReminderMail } from '../templates/mail/finish-reminder-mail.js'
import { formRenewedMail } from '../templates/mail/form-renewed-mail.js'
import { loginMail } from '../templates/mail/login-mail.js'
import { loginReminderMail } from '../templates/mail/login-reminder-mail.js'
import type { MailContent } from '../templates/mail/mail-content.js'
import type { MailView } from '../templates/mail/mail-view.js'
import { passwordChangedMail } from '../templates/mail/password-changed-mail.js'
import { passwordResetMail } from '../templates/mail/password-reset-mail.js'
import { receiptMail } from '../templates/mail/receipt-mail.js'
import { resultLinkMail } from '../templates/mail/result-link-mail.js'
import { roundExtendedMail } from '../templates/mail/round-extended-mail.js'
import type { Speech } from '../templates/mail/speech.js'
import { linkPath, paths } from '../templates/paths.js'
import { linkPlaceholder } from './link-placeholder.js'
import type { MailData } from './mail-data.js'
import { type FamilyFacts, roundNamed } from './mail-facts.js'
import type { MailToRender, Wordsmith } from './render-mail.js'

/** What a mail to a family says. Throws on a kind that goes to no family. */
export function familyMail(
  house: Wordsmith,
  mail: MailToRender,
  { facts, speech, now }: { facts: FamilyFacts; speech: Speech; now: Instant },
): MailContent {
  const view = familyView(house, mail, facts, speech.language)
  const { data } = mail
  switch (mail.kind) {
    case 'login':
      return loginMail({ ...view, ...currentRound(facts.rounds, now) }, speech)
    case 'login-reminder':
      return loginReminderMail({ ...view, ...reminder(data as MailData[typeof mail.kind], facts) }, speech)
    case 'finish-reminder':
      return finishReminderMail({ ...view, ...reminder(data as MailData[typeof mail.kind], facts) }, speech)
    case 'form-renewed':
      return formRenewedMail({ ...view, ...renewal(data as MailData[typeof mail.kind], facts, now) }, speech)
    case 'receipt':
      return receiptMail({ ...view, ...receipt(data as MailData[typeof mail.kind], facts) }, speech)
    case 'round-extended':
      return roundExtendedMail({ ...view, ...(data as MailData[typeof mail.kind]) }, speech)
    case 'result-link':
      return resultLinkMail({ ...view, ...result(data as MailData[typeof mail.kind], facts) }, speech)
    case 'password-reset':
      return passwordResetMail({ ...view, expiresAt: facts.link?.expiresAt ?? now }, speech)
    case 'password-changed':
      return passwordChangedMail({ ...view, changedAt: mail.createdAt }, speech)
    case 'school-digest':
      throw new TypeError('a school digest goes to a school')
  }
}

function familyView(
  { config, rehearsal }: Wordsmith,
  mail: MailToRender,
  { pupil, school }: FamilyFacts,
  language: FamilyLanguage,
): MailView {
  return {
    child: { firstName: pupil.firstName, fullName: fullName(pupil) },
    elkNumber: pupil.elkNumber,
    school: { name: school.name, phone: school.phone },
    portalUrl: config.portal.url,
    link: config.portal.url + pathOf(mail),
    help: helpDeskIn(language, config.help),
    operator: config.operator.name,
    practice: rehearsal,
  }
}

function pathOf({ kind, linkId }: MailToRender): string {
  if (linkId !== undefined) return linkPath(linkPlaceholder)
  return kind === 'result-link' ? paths.result : paths.login
}

function reminder(
  { round, last }: MailData['login-reminder' | 'finish-reminder'],
  { rounds, applications }: FamilyFacts,
) {
  const { opensAt, closesAt } = roundNamed(rounds, round)
  return { opensAt, closesAt, last, hasBegun: applications.some((application) => application.round === round) }
}

function result({ round }: MailData['result-link'], { rounds }: FamilyFacts) {
  return { resultsAt: roundNamed(rounds, round).resultsAt }
}

function receipt(data: MailData['receipt'], { pupil, rounds, applications }: FamilyFacts) {
  const submission = applications.find((application) => application.round === data.round)?.submission
  return {
    ...data,
    enteredBySchool: submission?.receiptCode === data.receiptCode && submission.enteredBy !== undefined,
    resultsAt: routeKind(pupil.route) === 'list' ? roundNamed(rounds, data.round).resultsAt : undefined,
  }
}

function renewal(
  { version, reopened }: MailData['form-renewed'],
  { forms, applications, rounds }: FamilyFacts,
  now: Instant,
) {
  const application = applications.at(-1)
  const own = rounds.find(({ name }) => name === application?.round)
  // A school may refuse a seat when its round is over: the family goes on in the next.
  const round = own && (!reopened || now < own.closesAt) ? own : currentRound(rounds, now)
  const meaning = application?.submission ? 'definitive' : 'unfinished'
  return {
    fields: forms.find((form) => form.version === version)?.changes.map(({ field }) => field) ?? [],
    application: reopened ? ('reopened' as const) : meaning,
    closesAt: round.closesAt,
  } as const
}
