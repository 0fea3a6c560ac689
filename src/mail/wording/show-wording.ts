import { join } from 'node:path'
import type { App } from '../../app.js'
import { familyLanguages } from '../../domain/language.js'
import { mailWording, mailWordings, wordingNames } from '../../templates/mail/wording/mail-wordings.js'
import type { WordingName } from '../../templates/mail/wording/nl.js'
import { placeholdersIn } from '../../templates/mail/wording/placeholders.js'
import { wordingToml } from '../../templates/mail/wording-toml.js'
import { type WordingFile, wordingFileName } from './wording-file.js'

type House = Pick<App, 'home' | 'wording' | 'messages'>

/** How the texts of one mail in one language stand. */
export interface WordingState extends WordingFile {
  /** Where the operator's own texts are, or would be. */
  file: string
  exists: boolean
  /** The names of the texts that are the operator's own. */
  own: string[]
}

/** The texts of every mail, and of what stands around it, in every language. */
export function listWordings(house: House): WordingState[] {
  return familyLanguages.flatMap((language) =>
    wordingNames(language).map((name) => wordingState(house, { name, language })),
  )
}

/** One mail's texts as they are now, and what is filled into them. */
export function showWording(house: House, file: WordingFile) {
  const ours = mailWordings[file.language][file.name]
  return {
    ...wordingState(house, file),
    texts: mailWording(file.language, house.wording)[file.name],
    placeholders: Object.fromEntries(Object.entries(ours).map(([key, text]) => [key, placeholdersIn(text)])),
  }
}

/** One mail's texts as a file for the operator to change. */
export function writeOutWording(house: House, file: WordingFile): string {
  const { language, name } = file
  const shown = {
    name,
    kind: wordingKind(house, name),
    file: wordingState(house, file).file,
    ours: mailWordings[language][name],
    own: house.wording[language]?.[name] ?? {},
  }
  return wordingToml(shown, house.messages.wording)
}

/** What a wording is of, in the words of who looks at it. */
export function wordingKind({ messages }: Pick<App, 'messages'>, name: WordingName): string {
  return name === 'frame' ? messages.wording.frame : messages.mails.kinds[name]
}

function wordingState({ home, wording }: House, file: WordingFile): WordingState {
  const own = wording[file.language]?.[file.name]
  const path = join(home.wording, wordingFileName(file))
  return { ...file, file: path, exists: own !== undefined, own: Object.keys(own ?? {}) }
}
