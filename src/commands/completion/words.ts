import type { CommandNode, OptionNode } from '../../cli/command-tree.js'
import { advices } from '../../domain/advice.js'
import { mailKinds, mailStates } from '../../domain/mail.js'
import { grantKinds } from '../../domain/matching/match-lists.js'
import { roundNames } from '../../domain/round.js'
import { routes } from '../../domain/route.js'

/** A command that can be typed, and what can follow it. */
export interface Place {
  /** The words of the command without the program's own: `rounds set`; empty for the program. */
  path: string
  commands: { word: string; meaning: string }[]
  options: OptionNode[]
  /** What an argument can be, where that is fixed. */
  values: readonly string[]
  takesFile: boolean
}

/** What a shell needs to know of the program. */
export interface Completion {
  places: Place[]
  /** The options that every command knows. */
  everywhere: OptionNode[]
  /** Every option that takes a value, once. */
  valued: (OptionNode & { value: string })[]
}

const valuesByName: Record<string, readonly string[]> = {
  round: roundNames,
  advice: advices,
  route: routes,
  shell: ['bash', 'zsh', 'fish'],
  kind: mailKinds,
  ground: grantKinds,
  state: mailStates,
  group: ['school', 'board', 'advice'],
  encoding: ['utf-8', 'windows-1252', 'utf-16le'],
}

/** The fixed values that something of this name can have, such as the rounds; `nl|en` names them itself. */
export function valuesOf(name: string): readonly string[] {
  return name.includes('|') ? name.split('|') : (valuesByName[name] ?? [])
}

/** What can be typed where, from the program's commands. */
export function completionOf(program: CommandNode): Completion {
  const places = placesIn(program, [])
  const options = new Map<string, OptionNode>()
  // Where one command wants a file and another a folder, files are offered: folders are among them.
  for (const option of places.flatMap((place) => place.options))
    if (options.get(option.long)?.value !== 'file') options.set(option.long, option)
  return {
    places: places.map((place) =>
      place.path === '' ? { ...place, options: place.options.filter(isOwnOfProgram) } : place,
    ),
    everywhere: program.options.filter((option) => !isOwnOfProgram(option)),
    valued: [...options.values()].flatMap((option) =>
      option.value === undefined ? [] : [{ ...option, value: option.value }],
    ),
  }
}

function isOwnOfProgram({ long }: OptionNode): boolean {
  return long === '--version'
}

function placesIn(node: CommandNode, path: readonly string[]): Place[] {
  const here: Place = {
    path: path.join(' '),
    commands: node.commands.map(({ name, description }) => ({ word: name, meaning: description })),
    options: node.options,
    values: node.arguments.flatMap(({ name }) => valuesOf(name)),
    takesFile: node.arguments.some(({ name }) => ['file', 'outcome', 'backup', 'key-file'].includes(name)),
  }
  return [here, ...node.commands.flatMap((child) => placesIn(child, [...path, child.name]))]
}
