const SHORTEST = 16
const LONGEST = 500

/** Why a text cannot be the seed of a draw. */
export type SeedFault = 'too-short' | 'too-long' | 'wrong-character' | 'wrong-space'

/** What is wrong with a seed: 16 to 500 characters that each have a look of their own, so that nobody can hide another seed in it (docs/verify/format.md, 3); undefined when nothing is. */
export function seedFault(seed: string): SeedFault | undefined {
  if (!/^[ -~]*$/.test(seed)) return 'wrong-character'
  if (seed.length < SHORTEST) return 'too-short'
  if (seed.length > LONGEST) return 'too-long'
  return /^ | {2}| $/.test(seed) ? 'wrong-space' : undefined
}
