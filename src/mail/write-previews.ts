import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import type { MailKind } from '../domain/mail.js'
import { previewIndex } from '../templates/mail/preview-index.js'
import { previews } from './preview-mails.js'
import type { Wordsmith } from './render-mail.js'

type House = Wordsmith & Pick<App, 'clock' | 'home' | 'messages' | 'language'>

/** Writes an example of every mail, or of one kind, in every language, with a page to look at them. Answers how many, and that page. */
export function writePreviews(house: House, kind: MailKind | undefined): { count: number; index: string } {
  const shown = previews(house).filter((preview) => !kind || preview.kind === kind)
  const dir = join(house.home.outbox, 'preview')
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  for (const { name, text, html, message } of shown)
    for (const [ending, bytes] of Object.entries({ txt: text, html, eml: message }))
      writeFileSync(join(dir, `${name}.${ending}`), bytes)
  const index = join(dir, 'index.html')
  const { preview, kinds } = house.messages.mails
  const entries = shown.map((entry) => ({ ...entry, kind: kinds[entry.kind] }))
  writeFileSync(index, previewIndex(entries, preview, house.language))
  return { count: shown.length, index }
}
