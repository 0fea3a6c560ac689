import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { languages } from '../domain/language.js'
import type { MailKind } from '../domain/mail.js'
import { oneLine } from '../templates/mail/mail-content.js'
import { mailHtml } from '../templates/mail/mail-html.js'
import { mailText } from '../templates/mail/mail-text.js'
import { previewIndex } from '../templates/mail/preview-index.js'
import { composeMessage } from './compose.js'
import { linkPlaceholder } from './link-placeholder.js'
import { type SampleMail, sampleMails } from './sample-mails.js'

type House = Pick<App, 'config' | 'rehearsal' | 'clock' | 'home' | 'messages' | 'language'>

/** Writes an example of every mail, or of one kind, in every language, with a page to look at them. Answers how many, and that page. */
export function writePreviews(app: House, kind: MailKind | undefined): { count: number; index: string } {
  const now = app.clock.now()
  const samples = languages
    .flatMap((language) => sampleMails(app, language, now))
    .filter((sample) => !kind || sample.kind === kind)
  const dir = join(app.home.outbox, 'preview')
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  for (const sample of samples) writeSample(app, dir, sample)
  const index = join(dir, 'index.html')
  const entries = samples.map(({ name, language, content }) => ({ name, language, subject: oneLine(content.subject) }))
  writeFileSync(index, previewIndex(entries, app.messages.mails.preview, app.language))
  return { count: samples.length, index }
}

function writeSample({ config: { mail }, clock }: House, dir: string, { name, language, content }: SampleMail): void {
  const [text, html] = [mailText(content), mailHtml(content, language)].map(withExampleLink)
  const message = composeMessage({
    messageId: `<${name}@example.org>`,
    date: clock.now(),
    from: { name: mail.fromName, address: mail.from },
    replyTo: mail.replyTo,
    to: 'parent@example.org',
    language,
    subject: oneLine(content.subject),
    text: text ?? '',
    html: html ?? '',
  })
  const files = { txt: text, html, eml: message }
  for (const [ending, bytes] of Object.entries(files)) writeFileSync(join(dir, `${name}.${ending}`), bytes ?? '')
}

function withExampleLink(text: string): string {
  return text.replaceAll(linkPlaceholder, 'example'.padEnd(linkPlaceholder.length, '-'))
}
