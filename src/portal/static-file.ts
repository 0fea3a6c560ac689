import { createHash } from 'node:crypto'
import type { Answer } from './answer.js'

const HASH_LETTERS = 12

/** A file that a browser may keep for a year: its address changes with what is in it. */
export interface StaticFile {
  path: string
  answer: Answer
}

/** Makes a file under `/NAME-HASH.EXTENSION`. */
export function staticFile(
  [name, extension]: readonly [name: string, extension: string],
  { type, body }: Pick<Answer, 'type' | 'body'>,
  headers: Record<string, string> = {},
): StaticFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LETTERS)
  return {
    path: `/${name}-${hash}.${extension}`,
    answer: {
      status: 200,
      type,
      body,
      headers: { 'cache-control': 'public, max-age=31536000, immutable', ...headers },
    },
  }
}
