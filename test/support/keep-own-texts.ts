import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY_MS } from '../../src/domain/time.js'
import type { Home } from '../../src/home.js'
import { modelTexts } from '../../src/templates/own-pages/model-texts.js'

/** A text in which everything has been filled in; a `security.txt` holds as long as a real home's. */
export function filledIn(text: string): string {
  return text
    .replace('{expires}', new Date(Date.now() + 300 * DAY_MS).toISOString())
    .replace(/\[VUL IN: mailto:[^\]]*\]/, 'mailto:security@example.org')
    .replace(/\[(?:VUL|FILL) IN:[^\]]*\]/g, 'Stationsplein 1, Amsterdam')
}

/** Puts finished texts in a home that has none. */
export function keepOwnTexts(home: Home): void {
  if (!existsSync(home.pages)) finishOwnTexts(home)
}

/** Puts finished texts in a home, in the place of those that are still to be filled in. */
export function finishOwnTexts({ pages }: Home): void {
  mkdirSync(pages, { recursive: true })
  for (const [file, text] of Object.entries(modelTexts)) writeFileSync(join(pages, file), filledIn(text))
}
