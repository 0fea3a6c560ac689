import type { App } from '../app.js'
import type { RenderedMail } from '../db/mail-outcomes.js'
import type { QueuedMail } from '../db/mails.js'
import { type FamilyLanguage, type HelpLanguage, isHelpLanguage } from '../domain/language.js'
import type { Instant } from '../domain/time.js'
import { translationNotices } from '../messages/translation-notices.js'
import { languagesOf, type MailContent, oneLine } from '../templates/mail/mail-content.js'
import { mailHtml } from '../templates/mail/mail-html.js'
import { mailText } from '../templates/mail/mail-text.js'
import { speechIn } from '../templates/mail/speech.js'
import { composeMessage } from './compose.js'
import { familyMail } from './family-mail.js'
import type { MailFacts } from './mail-facts.js'
import { schoolMail } from './school-mail.js'

/** What decides, beside the facts, how a mail is worded. */
export type Wordsmith = Pick<App, 'config' | 'rehearsal' | 'wording'>

/** The part of a mail that decides what it says. */
export type MailToRender = Pick<QueuedMail, 'id' | 'kind' | 'language' | 'linkId' | 'data' | 'createdAt'>

const MESSAGE_ID_BYTES = 15

/** Gives a mail its words and its bytes, once and for all; where the link's token belongs stands a placeholder. */
export function renderMail(
  house: Wordsmith & Pick<App, 'random'>,
  mail: MailToRender,
  facts: MailFacts,
  now: Instant,
): RenderedMail {
  const { mail: sender } = house.config
  const { recipient } = facts
  const content = mailContent(house, mail, facts, now)
  const unique = house.random.bytes(MESSAGE_ID_BYTES).toString('base64url')
  const messageId = `<elk.${mail.id}.${unique}@${sender.from.slice(sender.from.lastIndexOf('@') + 1)}>`
  const message = composeMessage({
    messageId,
    date: now,
    from: { name: sender.fromName, address: sender.from },
    replyTo: sender.replyTo,
    to: recipient,
    languages: languagesOf(content),
    subject: oneLine(content.subject),
    text: mailText(content),
    html: mailHtml(content),
  })
  return { recipient, messageId, message }
}

/** What a mail says, before it has a form. */
export function mailContent(house: Wordsmith, mail: MailToRender, facts: MailFacts, now: Instant): MailContent {
  const content = (language: FamilyLanguage) => {
    const speech = speechIn(language, house.wording)
    return facts.to === 'school' ? schoolMail(house, facts, speech) : familyMail(house, mail, { facts, speech, now })
  }
  const { language } = mail
  return isHelpLanguage(language) ? aboveDutch(content(language), language, content('nl')) : content(language)
}

/** A mail that says of itself that it only helps, with the Dutch that counts under it. */
function aboveDutch(translated: MailContent, language: HelpLanguage, dutch: MailContent): MailContent {
  const notice = { kind: 'notice', line: [translationNotices[language].text] } as const
  return { ...translated, blocks: [notice, ...translated.blocks], dutch }
}
