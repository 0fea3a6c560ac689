import type { App } from '../app.js'
import { databaseFailure } from '../db/failures.js'
import { ApiError, type ApiProblem, apiProblemStatus } from '../domain/api-problem.js'
import { fileFailure } from '../domain/file-failure.js'
import { type Problem, UserError } from '../domain/problems.js'
import { UsageError } from '../io.js'
import type { Messages } from '../messages/index.js'
import { sayProblem } from '../messages/problems/sentences.js'
import { QuestionAsked } from './api-io.js'
import { type Outcome, type Refusal, refused } from './outcome.js'

const REFERENCES = 100_000_000
const BUSY_SECONDS = 60

/** The statuses of problems for which "it cannot be done" is too little. */
const statusOf: Partial<Record<Problem['code'], number>> = {
  'unknown-pupil': 404,
  'unknown-number': 404,
  'no-form': 404,
  'already-definitive': 409,
  'file-changed-meanwhile': 409,
  'letters-overtaken': 409,
  'number-taken': 409,
}
const UNPROCESSABLE = 422

/** What only whoever runs this machine can mend: its sentences name folders of ours. */
const ownTrouble = /^(home-|settings-|disk-|file-un|letters-(beside|lost)|results-damaged)/

interface Saying extends Pick<App, 'random' | 'messages'> {
  /** The command that was to be run, as it is typed. */
  command?: readonly string[]
}

/** Puts into words why nothing came of a request. A pupil of another school is answered like one that does not exist. */
export function refusalOf(error: unknown, { random, messages, command }: Saying): Outcome {
  if (error instanceof QuestionAsked)
    return { ...refused(fromProblem({ code: 'confirmation-required' }, messages)), question: error.question }
  if (error instanceof UsageError)
    return refused({ status: 400, code: 'used-wrongly', sentence: error.message, ...helpOn(command, messages) }, 2)
  if (error instanceof ApiError)
    return refused(fromApi(error.problem, messages), apiProblemStatus[error.problem.code] === 400 ? 2 : 1)
  const busy =
    databaseFailure(error) === 'home-busy' || (error instanceof UserError && error.problem.code === 'too-busy')
  if (busy) return refused(fromApi({ code: 'too-busy' }, messages))
  if (error instanceof UserError && !ownTrouble.test(error.problem.code))
    return refused(fromProblem(asIfNotThere(error.problem), messages))
  const reference = String(random.below(REFERENCES)).padStart(8, '0')
  const exitCode = error instanceof UserError || databaseFailure(error) || fileFailure(error) ? 1 : 70
  return { ...refused({ ...fromApi({ code: 'our-fault', reference }, messages), reference }, exitCode), fault: error }
}

function helpOn(command: readonly string[] | undefined, { usage }: Messages): Pick<Refusal, 'help'> {
  return command ? { help: usage.seeHelp(['elk', ...command].join(' ')) } : {}
}

function asIfNotThere(problem: Problem): Problem {
  if (problem.code !== 'pupil-of-other-school') return problem
  return { code: 'unknown-pupil', elkNumber: problem.elkNumber }
}

function fromProblem(problem: Problem, { problems, hints }: Messages): Refusal {
  const status = problem.code === 'confirmation-required' ? 409 : (statusOf[problem.code] ?? UNPROCESSABLE)
  return { status, code: problem.code, sentence: sayProblem(problems, problem), hint: hints[problem.code] }
}

function fromApi(problem: ApiProblem, { api }: Messages): Refusal {
  const say = api[problem.code] as (problem: ApiProblem) => string
  const refusal = { status: apiProblemStatus[problem.code], code: problem.code, sentence: say(problem) }
  if (problem.code === 'wrong-method') return { ...refusal, allow: problem.allowed }
  if (problem.code === 'too-many-requests') return { ...refusal, retryAfterSeconds: problem.seconds }
  return problem.code === 'too-busy' ? { ...refusal, retryAfterSeconds: BUSY_SECONDS } : refusal
}
