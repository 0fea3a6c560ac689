import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from '../../config/lines.js'
import { readToml } from '../../config/read-toml.js'
import { familyLanguages } from '../../domain/language.js'
import { UserError } from '../../domain/problems.js'
import { mostSimilar } from '../../domain/similar.js'
import { mailWordings, type OwnWording, wordingNames } from '../../templates/mail/wording/mail-wordings.js'
import { checkWording } from './check-wording.js'
import { type WordingFile, wordingFileName } from './wording-file.js'

const files: readonly WordingFile[] = familyLanguages.flatMap((language) =>
  wordingNames(language).map((name) => ({ name, language })),
)

/**
 * Reads the operator's own wording from the files in a folder. Throws `unknown-wording-file` on a file that words no mail,
 * `file-unreadable`, `settings-unreadable`, and `settings-wrong` with every text that cannot be used.
 */
export function readOwnWording(dir: string): OwnWording {
  const read = list(dir).map((entry) => ({ file: wordingFile(dir, entry), path: join(dir, entry) }))
  const texts = read.map(({ file, path }) => [file, readTexts(path, file)] as const)
  const spoken = familyLanguages.filter((language) => texts.some(([file]) => file.language === language))
  return Object.fromEntries(
    spoken.map((language) => [
      language,
      Object.fromEntries(texts.flatMap(([file, own]) => (file.language === language ? [[file.name, own]] : []))),
    ]),
  )
}

/** What lies in the folder, but for what editors and systems leave behind. */
function list(dir: string): string[] {
  return unlessUnreadable(dir, () => readdirSync(dir)).filter((entry) => !entry.startsWith('.') && !entry.endsWith('~'))
}

function wordingFile(dir: string, entry: string): WordingFile {
  const known = files.map(wordingFileName)
  const file = files[known.indexOf(entry)]
  if (file) return file
  throw new UserError({ code: 'unknown-wording-file', file: join(dir, entry), suggestion: mostSimilar(entry, known) })
}

function readTexts(path: string, { name, language }: WordingFile): Record<string, string> {
  const text = unlessUnreadable(path, () => readFileSync(path, 'utf8')).replace(/^\ufeff/, '')
  const { texts, problems } = checkWording(
    readToml(path, text),
    { name, ours: mailWordings[language][name] },
    linesOf(text),
  )
  if (problems.length > 0) throw new UserError({ code: 'settings-wrong', file: path, problems })
  return texts
}

function unlessUnreadable<Read>(file: string, read: () => Read): Read {
  try {
    return read()
  } catch {
    throw new UserError({ code: 'file-unreadable', file })
  }
}
