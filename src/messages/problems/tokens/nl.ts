import { amsterdamDay } from '../../../domain/amsterdam-time.js'
import { LONGEST_TOKEN_DAYS } from '../../../domain/api-token.js'
import type { TokenProblem } from '../../../domain/token-problem.js'
import { tokenScopes } from '../../../domain/token-scope.js'
import { addDays } from '../../../domain/wall-clock.js'
import { formatDay, formatDeadline, formatMoment } from '../../dates.js'
import type { ProblemSentences } from '../sentences.js'

/** What is wrong about the keys of schools, and what to do. */
export const tokenProblems: Pick<ProblemSentences, TokenProblem['code']> = {
  'unknown-token': ({ id }) => `Er is geen toegangssleutel ${id}. De nummers ziet u met: elk tokens list`,
  'token-of-other-school': ({ id, school }) =>
    `Toegangssleutel ${id} hoort niet bij ${school}. Controleer het nummer of laat --school en --board weg.`,
  'token-revoked-already': ({ id, revokedAt }) =>
    `Toegangssleutel ${id} is al ingetrokken, op ${formatMoment(revokedAt, 'nl')}. Hij werkt niet meer; u hoeft niets te doen.`,
  'unknown-token-scope': ({ text, suggestion }) =>
    `“${text}” kan niet bij --scope.${suggestion ? ` Bedoelde u ${suggestion}?` : ''} Kies uit: ${tokenScopes.join(', ')}.`,
  'token-name-wrong': ({ longest }) =>
    `Die naam kan niet. Zeg in hoogstens ${longest} gewone tekens waar de sleutel voor is, zoals “nachtelijk script”.`,
  'token-name-taken': ({ name, school, id }) =>
    `School ${school} heeft al een toegangssleutel met de naam “${name}”: nummer ${id}. Kies een andere naam, of trek die eerst in met: elk tokens revoke ${id}`,
  'token-expires-past': ({ expiresAt }) =>
    `${formatDeadline(expiresAt, 'nl')} is al voorbij. Kies met --expires een dag die nog komt.`,
  'token-expires-late': ({ latest }) =>
    `Een toegangssleutel werkt niet langer dan ${LONGEST_TOKEN_DAYS} dagen. Kies met --expires hoogstens ${formatDay(amsterdamDay(addDays(latest, -1)), 'nl')}.`,
}
