import type { Operation } from '../api/operation.js'
import { askText, askTexts } from '../commands/ask.js'
import { type Io, UsageError } from '../io.js'

/** What was typed, by the names of arguments and options. */
export type Typed = Readonly<Record<string, unknown>>

interface Question {
  /** The argument or option that is asked for. */
  name: 'elk' | 'advice' | 'file' | 'output'
  wanted: Parameters<typeof askText>[2]
  question: string
}

/**
 * What was typed, with what is missing asked for in a terminal, in the words of the command where it runs; in a script that is
 * a usage error.
 */
export async function completeInput(io: Io, operation: Operation, typed: Typed): Promise<Typed> {
  const { remote, imports, logins } = io.messages
  if (typed.board !== undefined) throw new UsageError(remote.noBoard)
  const input = withoutPupil(operation, typed)
  for (const { name, wanted, question } of questionsOf(io, operation, input))
    input[name] = await askText(io, input[name] as string | undefined, wanted, question)
  if ('all' in operation.fields && isNobodyNamed(input) && io.interactive)
    input.elk = await askTexts(io, undefined, 'elks', logins.askElks)
  if (operation.upload && typeof input.errors === 'string' && io.path(input.errors) === io.path(input.file as string))
    throw new UsageError(imports.report.errorsIsInput)
  return input
}

/** What the command cannot do without. */
function questionsOf({ messages }: Io, { path, upload, gives, fields }: Operation, input: Typed): Question[] {
  const { imports, logins, forms, pupils } = messages
  const isAboutPupil = path.includes('{pupil}')
  const askFile = 'all' in fields ? logins.letter.askFile : forms.print.askFile
  const questions: [asked: boolean, question: Question][] = [
    [
      isAboutPupil && (input.elk !== undefined || input.number === undefined),
      { name: 'elk', wanted: 'elk', question: pupils.askElk },
    ],
    [isAboutPupil && 'advice' in fields, { name: 'advice', wanted: 'advice', question: pupils.advice.ask }],
    [upload === true, { name: 'file', wanted: 'file', question: imports.report.askFile }],
    [gives?.option === 'output' && input.dryRun !== true, { name: 'output', wanted: '-o', question: askFile }],
  ]
  return questions.filter(([asked]) => asked).map(([, question]) => question)
}

/** With `--number` the pupil is named already, so that the one argument is the advice. */
function withoutPupil({ path, fields }: Operation, { elk, ...typed }: Typed): Record<string, unknown> {
  const isAdvice = path.includes('{pupil}') && 'advice' in fields
  if (isAdvice && typed.number !== undefined && typed.advice === undefined && elk !== undefined)
    return { ...typed, advice: elk }
  return elk === undefined ? { ...typed } : { ...typed, elk }
}

function isNobodyNamed({ elk, number, all, school }: Record<string, unknown>): boolean {
  return !(Array.isArray(elk) && elk.length > 0) && number === undefined && !all && school === undefined
}
