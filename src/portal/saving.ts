import type { ProblemCode } from '../domain/problems.js'
import { paths } from '../templates/paths.js'
import { type Answer, comeBackLater, seeOther } from './answer.js'
import { answerOverview } from './overview.js'
import { problemIn, sayAt } from './problems.js'
import { keepMailLanguage } from './reading-language.js'
import type { FamilyVisit } from './route.js'

const closed: readonly ProblemCode[] = [
  'paper-route',
  'no-final-advice',
  'round-not-open',
  'round-closed',
  'already-placed',
  'round-ended',
]

/** Saves an answer. What was handed in leads to the receipt; what cannot be answered now, to the overview that says why; other problems go to `redraw`. */
export async function saving(
  visit: FamilyVisit,
  save: () => Promise<Answer>,
  redraw: (problem: ReturnType<typeof problemIn>) => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await save()
    if (answer.status === 303) await keepMailLanguage(visit, visit.family.pupil)
    return answer
  } catch (error) {
    const problem = problemIn(error)
    if (problem.code === 'already-definitive') return seeOther(paths.receipt)
    if (problem.code === 'too-busy') return comeBackLater(await redraw(problem))
    if (!closed.includes(problem.code)) return redraw(problem)
    const words = visit.messages.portal.overview.noAdvice
    return answerOverview(visit, [problem.code === 'no-final-advice' ? { text: words.call } : sayAt(visit, problem)])
  }
}
