import type { PrivacyProblem } from '../../../domain/privacy/privacy-problem.js'
import { formatDay, formatMoment } from '../../dates.js'
import { terms } from '../../terms/en.js'
import type { ProblemSentences } from '../sentences.js'

/** Why a child, or all children, cannot be erased now, and when they can. */
export const privacyProblems: Pick<ProblemSentences, PrivacyProblem['code']> = {
  'erase-before-result': ({ elkNumber, round, resultsAt }) =>
    [
      `${elkNumber} takes part in ${terms.rounds[round]} and still waits for the result. Nothing was erased.`,
      resultsAt
        ? `It can be erased once the result is published and families see it, at the earliest ${formatMoment(resultsAt, 'en')}.`
        : 'It can be erased once the result is published and families see it.',
      'Is the round still open and does the child no longer take part? Open the application again first, with: elk applications reopen',
    ].join('\n'),
  'erase-while-mailing': ({ elkNumber }) =>
    `A mail about ${elkNumber} is leaving right now. Wait a minute and try again; nothing was erased.`,
  'reason-names-pupil': ({ word }) =>
    `The reason holds “${word}”, and the reason is kept. Write it without a name, number or e-mail address.`,
  'erased-meanwhile': () =>
    'Something changed in ELK in the meantime. Look again and try once more; nothing was erased.',
  'traces-left': ({ dir }) =>
    `The data are gone, but traces may be left in ${dir}: another program was busy, or the disk is full. Finish it later with: elk privacy finish`,
  'procedure-not-over': ({ until, lastMoment }) =>
    [
      `By config.toml the reserve lists hold until ${formatDay(until, 'en')}. Nothing was erased.`,
      `But the last round or result is only on ${formatMoment(lastMoment, 'en')}. Change retention.reserve_lists_until.`,
    ].join('\n'),
}
