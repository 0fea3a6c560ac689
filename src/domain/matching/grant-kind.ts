import { type GrantKind, grantKinds } from './match-lists.js'

const words: Readonly<Record<GrantKind, readonly string[]>> = {
  hardship: ['hardship', 'hardheid', 'hardheidsclausule'],
  'special-primary': ['specialprimary', 'sbo', 'speciaalbasisonderwijs'],
  kopklas: ['kopklas'],
}

/** Reads why a pupil gets a seat before the draw, in English or Dutch; undefined when it is no such reason. */
export function parseGrantKind(text: string): GrantKind | undefined {
  const word = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  return grantKinds.find((kind) => words[kind].includes(word))
}
