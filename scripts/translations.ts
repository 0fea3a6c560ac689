import { helpLanguages } from '../src/domain/language.js'
import { linesMissingIn } from '../src/messages/families.js'
import type { ProcessIo } from '../src/process-io.js'
import { textsMissingIn } from '../src/templates/mail/wording/mail-wordings.js'

/** Lists what each help language still says in Dutch; a line that lacks stops nobody. */
export function main(_argv: string[], { stdout }: Pick<ProcessIo, 'stdout'>): Promise<number> {
  for (const language of helpLanguages) {
    const missing = [...linesMissingIn(language), ...textsMissingIn(language).map((text) => `mail ${text}`)]
    stdout.write(
      `${language}: ${missing.length === 0 ? 'every line is translated' : `${missing.length} lines in Dutch`}\n`,
    )
    for (const line of missing) stdout.write(`  ${line}\n`)
  }
  return Promise.resolve(0)
}
