import type { ResultProblem } from '../../../domain/results/result-problem.js'
import { formatDeadline, formatMoment } from '../../dates.js'
import { terms } from '../../terms/en.js'
import type { ProblemSentences } from '../sentences.js'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is wrong on the way from results to the page of the families, and what to do. */
export const resultProblems: Pick<ProblemSentences, ResultProblem['code']> = {
  'no-results': ({ round }) =>
    `There is no result of ${terms.rounds[round]} yet. Do the draw, or import the result with: elk results import FILE --round ${round}`,
  'no-result-of-pupil': ({ elkNumber }) =>
    `There is no result for ${elkNumber}. Only who handed in a list took part. Look with: elk status why ${elkNumber}`,
  'round-still-open': ({ round, closesAt }) =>
    `${capital(terms.rounds[round])} is still open, until ${formatDeadline(closesAt, 'en')}. A result has to wait.`,
  'results-drawn': ({ round, drawnAt }) =>
    [
      `ELK drew for ${terms.rounds[round]}, on ${formatMoment(drawnAt, 'en')}. That result counts. A file does not replace it.`,
      `Does the draw count no longer? Then freeze the lists anew first: elk match commit --round ${round} --again --reason "…"`,
    ].join('\n'),
  'results-unchecked': ({ round, actor }) =>
    [
      `Nobody has checked the result of ${terms.rounds[round]} yet. Somebody else than ${actor}, who publishes, has to.`,
      `That person types, under their own user name: elk results check --round ${round}`,
      'Do you work on one computer? Then that person puts their own name in ELK_ACTOR.',
    ].join('\n'),
  'results-checked-by-same': ({ round, actor }) =>
    [
      `Only ${actor} checked the result of ${terms.rounds[round]}. Who checks cannot publish as well.`,
      `Somebody else publishes, under their own user name: elk results publish --round ${round}`,
      'Do you work on one computer? Then that person puts their own name in ELK_ACTOR.',
    ].join('\n'),
  'results-not-right': ({ round, faults }) =>
    `The result of ${terms.rounds[round]} is no longer right: ${faults === 1 ? '1 point' : `${faults} points`}. Nothing was published. See what is wrong with: elk results check --round ${round}`,
  'no-result-moment': ({ round }) =>
    `There is no moment for the result of ${terms.rounds[round]}. Give it with --at, such as --at 2026-04-09T15:30.`,
  'not-published': ({ round }) =>
    `The result of ${terms.rounds[round]} is not published. There is nothing to withdraw. Look with: elk results status`,
  'results-shown': ({ round, resultsAt }) =>
    `Families have seen the result of ${terms.rounds[round]} since ${formatMoment(resultsAt, 'en')}. Must it go? Type: elk results withdraw --round ${round} --reason "…"`,
  'results-would-show': ({ round }) =>
    `The result of ${terms.rounds[round]} stands ready. With this moment families would see it at once. Choose a later moment, or withdraw the result and publish it again with --now.`,
  'results-damaged': ({ dir, sha256 }) =>
    `A file of the result is gone or altered: ${dir}/${sha256.slice(0, 12)}….json. Put the folder back from a backup. Not possible? Withdraw the result and make it anew.`,
}
