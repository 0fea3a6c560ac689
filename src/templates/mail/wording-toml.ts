import type { Messages } from '../../messages/index.js'
import { setting } from '../config/setting.js'
import type { WordingName } from './wording/nl.js'
import { placeholders, placeholdersIn } from './wording/placeholders.js'

interface WordingToShow {
  name: WordingName
  /** What kind of mail it is, in the words of who reads this. */
  kind: string
  /** Where it is to be saved. */
  file: string
  ours: Readonly<Record<string, string>>
  own: Readonly<Partial<Record<string, string>>>
}

/** The wording of a mail as a file that an operator can change and save: each text as it is now, and what can be filled in. */
export function wordingToml({ name, kind, file, ours, own }: WordingToShow, words: Messages['wording']): string {
  const { toml } = words
  const everywhere: readonly string[] = placeholders[name]
  const here = [...new Set(Object.values(ours).flatMap(placeholdersIn))].filter((known) => !everywhere.includes(known))
  const comments = [
    ...[toml.title(kind), toml.save(file), toml.change, toml.some, toml.noLinks, toml.keep, ''],
    ...meanings(toml.everywhere, everywhere, words),
    ...(here.length > 0 ? ['', ...meanings(toml.here, here, words)] : []),
  ]
  const texts = Object.entries(ours).flatMap(([key, text]) => {
    const theirs = own[key]
    const line = setting(key, theirs ?? text)
    return theirs === undefined || theirs === text ? [line] : [`# ${toml.ours(text)}`, line]
  })
  return [...comments.map((line) => `# ${line}`.trimEnd()), '', ...texts].join('\n')
}

function meanings(title: string, names: readonly string[], words: Messages['wording']): string[] {
  const width = Math.max(...names.map((name) => name.length)) + 2
  return [title, ...names.map((name) => `  ${`{${name}}`.padEnd(width)}  ${words.placeholders[name]}`)]
}
