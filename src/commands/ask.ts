import { UserError } from '../domain/problems.js'
import { type Io, UsageError } from '../io.js'
import type { Messages } from '../messages/index.js'
import { askTheme } from './ask-theme.js'

/** An argument by its name in the help, or an option as it is typed. */
export type Wanted = keyof Messages['help']['arguments'] | `-${string}`

/** The value of an argument; asked for in a terminal when it is missing, a usage error in a script. */
export async function askText(io: Io, given: string | undefined, wanted: Wanted, question: string): Promise<string> {
  if (given !== undefined && given !== '') return given
  if (!io.interactive) throw missing(io, wanted)
  const validate = (typed: string) => typed.trim() !== '' || io.messages.usage.answerNeeded
  return prompt(io, { type: 'input', message: question, validate })
}

/** The values of a row of arguments; asked for in a terminal when there are none, separated by spaces. */
export async function askTexts(
  io: Io,
  given: readonly string[] | undefined,
  wanted: Wanted,
  question: string,
): Promise<string[]> {
  if (given && given.length > 0) return [...given]
  return (await askText(io, undefined, wanted, question)).split(/\s+/).filter(Boolean)
}

/** One of a few choices, asked in a terminal with the present one first in line. */
export async function askChoice<Value extends string>(
  io: Io,
  question: string,
  choices: readonly { value: Value; name: string }[],
  present?: Value,
): Promise<Value> {
  return prompt(io, { type: 'select', message: question, choices: [...choices], ...(present && { default: present }) })
}

/** One of many choices, found in a terminal by typing a part of its name; `nothingFound` is said when no name has it. */
export async function askSearch<Value extends string>(
  io: Io,
  question: string,
  choices: readonly { value: Value; name: string }[],
  nothingFound: string,
): Promise<Value> {
  const source = (typed = '') => {
    const found = choices.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
    return found.length > 0 ? found : [{ value: '', name: nothingFound, disabled: ' ' }]
  }
  return prompt(io, { type: 'search', message: question, source })
}

/** A free answer in a terminal, with a value that Enter accepts. */
export async function askAnswer(io: Io, question: string, present = ''): Promise<string> {
  return prompt(io, { type: 'input', message: question, default: present })
}

/** A text that a person edits in a terminal; `refuse` says why what was typed cannot stand, which lets the person mend it. */
export async function askEdit(
  io: Io,
  question: string,
  present: string,
  refuse: (typed: string) => string | undefined,
): Promise<string> {
  const validate = (typed: string) => refuse(typed) ?? true
  return prompt(io, { type: 'input', message: question, default: present, prefill: 'editable', validate })
}

/** Lets a person confirm; true at once with `--yes`. Throws where nobody can answer. */
export async function askConfirmation(io: Io, question: string): Promise<boolean> {
  if (io.yes) return true
  if (io.answerFor) return io.answerFor(question)
  if (!io.interactive) throw new UserError({ code: 'confirmation-required' })
  return prompt(io, { type: 'confirm', message: question, default: false })
}

/** The reason for an act; asked for in a terminal when it is missing, refused in a script. */
export async function askReason(io: Io, given: string | undefined): Promise<string> {
  if (given?.trim()) return given.trim()
  if (!io.interactive) throw new UserError({ code: 'reason-required' })
  return askText(io, undefined, '--reason', io.messages.usage.askReason)
}

/** The usage error for what nobody can be asked for. */
export function missing({ messages: { help, usage } }: Pick<Io, 'messages'>, wanted: Wanted): UsageError {
  const descriptions: Readonly<Record<string, string>> = help.arguments
  return new UsageError(usage.missing(descriptions[wanted] ?? wanted))
}

async function prompt<Answer>(io: Io, question: object): Promise<Answer> {
  const { default: inquirer } = await import('inquirer')
  const { stdin, stderr } = io.process
  const ask = inquirer.createPromptModule({ input: stdin, output: stderr })
  const questions = [{ ...question, name: 'answer', theme: askTheme(io) }]
  const { answer } = (await ask(questions as unknown as Parameters<typeof ask>[0])) as { answer: Answer }
  return answer
}
