import { amsterdamDay } from '../../../domain/amsterdam-time.js'
import { LONGEST_TOKEN_DAYS } from '../../../domain/api-token.js'
import type { TokenProblem } from '../../../domain/token-problem.js'
import { tokenScopes } from '../../../domain/token-scope.js'
import { addDays } from '../../../domain/wall-clock.js'
import { formatDay, formatDeadline, formatMoment } from '../../dates.js'
import type { ProblemSentences } from '../sentences.js'

/** What is wrong about the keys of schools, and what to do. */
export const tokenProblems: Pick<ProblemSentences, TokenProblem['code']> = {
  'unknown-token': ({ id }) => `There is no key ${id}. See the numbers with: elk tokens list`,
  'token-of-other-school': ({ id, school }) =>
    `Key ${id} does not belong to ${school}. Check the number or leave out --school and --board.`,
  'token-revoked-already': ({ id, revokedAt }) =>
    `Key ${id} was revoked already, on ${formatMoment(revokedAt, 'en')}. It does not work any more; there is nothing to do.`,
  'unknown-token-scope': ({ text, suggestion }) =>
    `“${text}” cannot stand behind --scope.${suggestion ? ` Did you mean ${suggestion}?` : ''} Choose from: ${tokenScopes.join(', ')}.`,
  'token-name-wrong': ({ longest }) =>
    `That name cannot be. Say in at most ${longest} plain characters what the key is for, such as “nightly script”.`,
  'token-name-taken': ({ name, school, id }) =>
    `School ${school} has a key with the name “${name}” already: number ${id}. Choose another name, or revoke that one first with: elk tokens revoke ${id}`,
  'token-expires-past': ({ expiresAt }) =>
    `${formatDeadline(expiresAt, 'en')} is over already. Choose with --expires a day that is still to come.`,
  'token-expires-late': ({ latest }) =>
    `A key works no longer than ${LONGEST_TOKEN_DAYS} days. Choose with --expires at most ${formatDay(amsterdamDay(addDays(latest, -1)), 'en')}.`,
}
