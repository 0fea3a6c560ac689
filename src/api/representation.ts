import { ApiError } from '../domain/api-problem.js'
import type { Operation } from './operation.js'
import { TERMINAL_TYPE } from './terminal.js'

/** The form in which a request is answered. */
export type Representation = 'application/json' | 'text/csv' | 'application/pdf' | typeof TERMINAL_TYPE

/** The forms in which an operation can answer, the usual one first. */
export function representationsOf({ gives }: Pick<Operation, 'gives'>, dryRun: boolean): Representation[] {
  if (!gives) return ['application/json', TERMINAL_TYPE]
  // Letters that nobody receives would count as sent: on paper means the file, unless it is a trial.
  if (gives.option === 'output' && !dryRun) return [gives.type, TERMINAL_TYPE]
  return ['application/json', gives.type, TERMINAL_TYPE]
}

/** The form that a request prefers (RFC 9110, 12.5.1); throws `not-acceptable` when there is none of those. */
export function chooseRepresentation(accept: string | undefined, offered: readonly Representation[]): Representation {
  const wanted = (accept?.trim() || '*/*').split(',').map(readRange)
  const refused = wanted.filter(({ quality }) => quality === 0).map(({ type }) => type)
  const ranked = wanted.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  for (const { type } of ranked) {
    const found = offered.find((offer) => offer === type || (isWithin(offer, type) && !refused.includes(offer)))
    if (found) return found
  }
  throw new ApiError({ code: 'not-acceptable', types: offered.filter((offer) => offer !== TERMINAL_TYPE) })
}

function readRange(text: string): { type: string; quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length)
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 }
}

function isWithin(offer: Representation, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && offer.startsWith(range.slice(0, -1)))
}
