import { type Advice, parseAdvice } from '../../domain/advice.js'
import { suggestAdvice } from '../../domain/final-advice.js'
import { parseRoute, type Route, routes } from '../../domain/route.js'
import { mostSimilar } from '../../domain/similar.js'
import type { RowReader } from '../row-reader.js'
import type { AdviceColumn } from './columns.js'

/** What a row says about the advice; undefined where it says nothing. */
export interface AdviceWords {
  /** The final advice. */
  advice: Advice | undefined
  route: Route | undefined
  preliminaryAdvice: Advice | undefined
}

const preliminaryWords = ['voorlopig', 'preliminary', 'concept', 'pre', 'v']
const finalWords = ['', 'definitief', 'final', 'vastgesteld', 'def', 'd']

const nothingSaid: AdviceWords = { advice: undefined, route: undefined, preliminaryAdvice: undefined }

/** Reads the advice, the route and whether the advice is final from the present row. */
export function adviceReader(reader: RowReader<AdviceColumn>): () => AdviceWords {
  const words = [reader.textOf('advice'), reader.textOf('preliminaryAdvice'), reader.textOf('route')]
  return () => (words.every((text) => text() === '') ? nothingSaid : readAdviceWords(reader))
}

function readAdviceWords(reader: RowReader<AdviceColumn>): AdviceWords {
  const route = readRoute(reader)
  const preliminaryAdvice = readAdvice(reader, 'preliminaryAdvice')
  const status = reader.text('adviceStatus').toLowerCase()
  const main = readMainAdvice(reader)
  if (main.route && route && route !== main.route) reader.refuse('route', { code: 'other-route', route: main.route })
  if (preliminaryWords.includes(status)) {
    if (route && route !== 'regular') reader.warn('route', { code: 'route-without-final-advice' })
    return { advice: undefined, route: undefined, preliminaryAdvice: main.advice ?? preliminaryAdvice }
  }
  if (!finalWords.includes(status)) reader.refuse('adviceStatus', { code: 'unknown-status' })
  return { advice: main.advice, route: route ?? main.route, preliminaryAdvice }
}

// In the place of an advice administrations also write where a pupil goes, such as PrO.
function readMainAdvice(reader: RowReader<AdviceColumn>): { advice: Advice | undefined; route: Route | undefined } {
  const route = parseRoute(reader.text('advice'))
  if (route && route !== 'regular') return { advice: undefined, route }
  return { advice: readAdvice(reader, 'advice'), route: undefined }
}

function readAdvice(reader: RowReader<AdviceColumn>, column: 'advice' | 'preliminaryAdvice'): Advice | undefined {
  const text = reader.text(column)
  if (text === '') return undefined
  const advice = parseAdvice(text)
  if (!advice) reader.refuse(column, { code: 'unknown-advice' }, suggestAdvice(text))
  return advice
}

function readRoute(reader: RowReader<AdviceColumn>): Route | undefined {
  const text = reader.text('route')
  if (text === '') return undefined
  const route = parseRoute(text)
  if (!route) reader.refuse('route', { code: 'unknown-route' }, mostSimilar(text, routes))
  return route
}
