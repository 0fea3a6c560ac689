import type { App } from '../app.js'
import { familyLanguages } from '../domain/language.js'
import { languagesOf, oneLine } from '../templates/mail/mail-content.js'
import { mailHtml } from '../templates/mail/mail-html.js'
import { mailText } from '../templates/mail/mail-text.js'
import { composeMessage } from './compose.js'
import { linkPlaceholder } from './link-placeholder.js'
import type { Wordsmith } from './render-mail.js'
import { type SampleMail, sampleMails } from './sample-mails.js'

const exampleToken = 'example'.padEnd(linkPlaceholder.length, '-')

/** An example of a mail in every form it has. */
export interface Preview extends SampleMail {
  subject: string
  text: string
  html: string
  /** The bytes that would go out. */
  message: string
}

/** An example of every mail in every language, with the settings and the wording of this home, and a link that opens nothing. */
export function previews(house: Wordsmith & Pick<App, 'clock'>, token = exampleToken): Preview[] {
  const now = house.clock.now()
  const withToken = (text: string) => text.replaceAll(linkPlaceholder, token)
  const samples = familyLanguages.flatMap((language) => sampleMails(house, language, now))
  return samples.map((sample) => {
    const { mail } = house.config
    const subject = oneLine(sample.content.subject)
    const text = withToken(mailText(sample.content))
    const html = withToken(mailHtml(sample.content))
    const message = composeMessage({
      messageId: `<${sample.name}@example.org>`,
      date: now,
      from: { name: mail.fromName, address: mail.from },
      replyTo: mail.replyTo,
      to: sample.kind === 'school-digest' ? 'school@example.org' : 'parent@example.org',
      languages: languagesOf(sample.content),
      subject,
      text,
      html,
    })
    return { ...sample, subject, text, html, message }
  })
}
