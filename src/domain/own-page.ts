import type { Language } from './language.js'
import { DAY_MS, type Instant, msBetween } from './time.js'

/** The pages whose text is the operator's. */
const ownPageNames = ['privacy', 'accessibility'] as const

export type OwnPageName = (typeof ownPageNames)[number]

/** A text that the operator keeps in the home, by the name of its file. */
export interface OwnPageFile {
  file: string
  name: OwnPageName | 'security'
  /** Undefined where the text is for machines. */
  language: Language | undefined
}

/** Every file with a text of the operator; Dutch is binding, so only the English ones may be left out. */
export const ownPageFiles: readonly OwnPageFile[] = [
  ...ownPageNames.flatMap((name) =>
    (['nl', 'en'] as const).map((language) => ({ file: `${name}.${language}.md`, name, language })),
  ),
  { file: 'security.txt', name: 'security', language: undefined },
]

/** Whether families must have this text before they come. */
export function isRequired({ language }: OwnPageFile): boolean {
  return language !== 'en'
}

/** Why a text of the operator cannot be shown as it is. */
export type OwnPageFault =
  | 'unfilled'
  | 'empty'
  | 'not-utf-8'
  | 'html'
  | 'too-rich'
  | 'wrong-heading'
  | 'wrong-link'
  | 'unknown-value'
  | 'not-a-field'
  | 'no-contact'
  | 'wrong-contact'
  | 'no-expires'
  | 'wrong-expires'
  | 'field-twice'
  | 'not-https'

/** One place in a text of the operator that is not right. */
export interface OwnPageProblem {
  /** Counted from 1. */
  line: number
  fault: OwnPageFault
  /** What stands there, or what is to be filled in. */
  text: string
}

// What an operator has to fill in, in the languages of the model texts.
const UNFILLED = /\[\s*(?:VUL|FILL)\s+IN\b[\s:]*([^\]]*)\]?/gi
const COMMENT = /<!--[\s\S]*?-->/g

/** The text without its comments, every other line in its place. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ''))
}

/** Every place that still says what is to be filled in, in the order of the text. */
export function findUnfilled(text: string): OwnPageProblem[] {
  return [...text.matchAll(UNFILLED)].map(({ index, 1: hint = '' }) => ({
    line: lineAt(text, index),
    fault: 'unfilled',
    text: hint.replace(/\s+/g, ' ').trim(),
  }))
}

/** The line of a place in a text, counted from 1. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** A text of the operator that cannot be shown yet; no problems: there is no such file. */
export interface UnreadyPage {
  path: string
  problems: readonly OwnPageProblem[]
}

/** Why whoever runs the portal should look at its `security.txt`. */
export type ExpiryWarning = 'expired' | 'expires-soon' | 'expires-far'

const SOON_MS = 30 * DAY_MS
// RFC 9116, 2.5.5.
const FAR_MS = 366 * DAY_MS

/** Whether the moment until which a `security.txt` holds is past, near, or further away than a year. */
export function expiryWarning(expiresAt: Instant, now: Instant): ExpiryWarning | undefined {
  const left = msBetween(now, expiresAt)
  if (left <= 0) return 'expired'
  if (left < SOON_MS) return 'expires-soon'
  return left > FAR_MS ? 'expires-far' : undefined
}
