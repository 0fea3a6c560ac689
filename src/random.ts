import { randomBytes, randomInt } from 'node:crypto'

/** The only source of chance; tests hand in a seeded one. */
export interface Random {
  bytes(length: number): Buffer
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number
}

/** Chance that nobody can predict. */
export const systemRandom: Random = { bytes: (length) => randomBytes(length), below: (bound) => randomInt(bound) }
