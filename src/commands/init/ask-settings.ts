import { type Io, UsageError } from '../../io.js'
import { askAnswer } from '../ask.js'
import { type Answers, type AskedSetting, answerFault, askedSettings, optionOf, rehearsalAnswers } from './questions.js'

/** What a new home needs to know: given as options, asked in a terminal, or else the defaults of a practice home. */
export async function askSettings(io: Io, given: Partial<Answers>, rehearsal: boolean): Promise<Answers> {
  assertGood(io, given, rehearsal)
  if (rehearsal) return { ...rehearsalAnswers, ...defined(given) }
  const answers: Partial<Answers> = {}
  for (const setting of askedSettings) answers[setting] = given[setting] ?? (await askSetting(io, setting, answers))
  return answers as Answers
}

function assertGood(io: Io, given: Partial<Answers>, rehearsal: boolean): void {
  for (const setting of askedSettings) {
    const answer = given[setting]
    const sentence = answer === undefined ? undefined : faultSentence(io, setting, answer, rehearsal)
    if (sentence) throw new UsageError(`${optionOf(setting)} "${answer}": ${sentence}`)
  }
  const missing = askedSettings.filter((setting) => given[setting] === undefined && setting !== 'sender')
  if (!rehearsal && !io.interactive && missing.length > 0)
    throw new UsageError(io.messages.init.missing(missing.map(optionOf).join(', ')))
}

async function askSetting(io: Io, setting: AskedSetting, answers: Partial<Answers>): Promise<string> {
  const present = setting === 'sender' ? answers.helpEmail : undefined
  if (present && !io.interactive) return present
  const answer = await askAnswer(io, io.messages.init.questions[setting], present)
  const sentence = faultSentence(io, setting, answer, false)
  if (!sentence) return answer
  io.err(sentence)
  return askSetting(io, setting, answers)
}

function faultSentence(
  { messages }: Io,
  setting: AskedSetting,
  answer: string,
  rehearsal: boolean,
): string | undefined {
  const fault = answerFault(setting, answer, rehearsal)
  return fault && messages.config.faults[fault]
}

function defined(given: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    askedSettings.flatMap((setting) => (given[setting] === undefined ? [] : [[setting, given[setting]]])),
  )
}
