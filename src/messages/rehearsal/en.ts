import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { terms } from '../terms/en.js'
import type { rehearsal as nl } from './nl.js'

const number = (count: number) => count.toLocaleString('en-GB')
const families = (count: number) => (count === 1 ? '1 family' : `${number(count)} families`)
const pages = (count: number) => (count === 1 ? '1 page' : `${number(count)} pages`)
const seconds = (ms: number) => (ms < 1000 ? `${Math.max(1, ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

/** What is said when the evening of the result is rehearsed. */
export const rehearsal: typeof nl = {
  begins:
    'The home is being copied. Everything happens in the copy, with a clock of its own. No mail leaves it. For a whole city it takes some minutes.',
  reason: 'rehearsal',
  stopped: 'Stopped. The copy was thrown away. Nothing was changed in the real home.',
  wrongFamilies: (text: string) => `“${text}” is no number of families. Give a whole number, such as 500.`,
  title: (round: DrawnRound, moment: Instant) =>
    `Rehearsal of the result of ${terms.rounds[round]}, ${formatMoment(moment, 'en')}`,
  published: 'The result had been checked and published before.',
  publishedHere: 'The result was checked and published in the copy, under two names.',
  mailed: (count: number, all: number) =>
    `The mail with the link went to ${number(count)} of ${families(all)}; in the copy to the folder outbox.`,
  promises: {
    'nothing-before': (broken: number, all: number) =>
      broken === 0
        ? `Before the moment nobody saw anything: ${families(all)} looked.`
        : `Before the moment a page said something else than to wait: for ${families(broken)} of ${all}.`,
    'same-before': (broken: number) =>
      broken === 0
        ? 'Before the moment the page was the same for all, but for the name of the child.'
        : `Before the moment the page differed from that of others: for ${families(broken)}.`,
    'nothing-early': (broken: number) =>
      broken === 0 ? 'No result came too early.' : `The result came too early on ${pages(broken)}.`,
    'nothing-late': (broken: number) =>
      broken === 0
        ? 'Who looked after the moment saw the result at once.'
        : `After the moment the result was not there yet: on ${pages(broken)}.`,
    'own-result': (broken: number, all: number) =>
      broken === 0
        ? `${families(all)} read their own result, exactly as it was decided.`
        : `Another text than the own result: ${broken} times, with ${families(all)} in all.`,
    'gone-at-once': (broken: number, all: number) =>
      broken === 0
        ? `Withdrawing works: ${families(all)} saw at once that the result is being checked.`
        : `After withdrawing ${families(broken)} of ${all} saw something else.`,
    'back-again': (broken: number, all: number) =>
      broken === 0
        ? `Then it was published again: ${families(all)} saw the result again.`
        : `After publishing again ${families(broken)} of ${all} did not see the result.`,
  },
  speed: (first: number, last: number) =>
    `The first family read the result after ${seconds(first)}, the last after ${seconds(last)}.`,
  pace: (count: number, perSecond: number) =>
    `${pages(count)} around the moment, ${number(perSecond)} a second on this computer.`,
  patience: (half: number, most: number) =>
    `Half of the answers came within ${seconds(half)}, 99 of 100 within ${seconds(most)}.`,
  notLooked: (count: number) => `Did not look: ${families(count)}.`,
  thrownAway: 'The copy was thrown away. The real home is as it was, but for one line in the log.',
  keptIn: (dir: string) => `The copy is in ${dir}. It holds data of children. Throw it away when you are done.`,
  good: 'The rehearsal went well.',
  bad: 'The rehearsal did not go well. First find out what went wrong at ✗, then rehearse again.',
}
