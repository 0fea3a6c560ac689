import type { Direction, FamilyLanguage } from '../../domain/language.js'
import { withoutMarks } from '../../messages/translation.js'

/** A value inside a sentence, such as a name or a moment; its letters are kept apart from the sentence's own direction. */
export interface Filled {
  value: string
}

/** A sentence or a few, with values in them. */
export type Line = readonly (string | Filled)[]

/** A piece of a mail; the text and the HTML are both made from the same pieces, so that they say the same. */
export type Block =
  | { kind: 'paragraph' | 'notice' | 'heading'; line: Line }
  | { kind: 'steps' | 'list'; lines: readonly Line[] }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'command'; words: readonly string[] }
  | { kind: 'link'; label: Line; url: string; withoutClicking: Line }

export interface Fact {
  label: Line
  value: string
}

/** What one mail says, before it has a form. */
export interface MailContent {
  language: FamilyLanguage
  direction: Direction
  subject: string
  /** The practice banner; undefined in a real procedure. */
  banner: Line | undefined
  /** Whose mail this is, above the title. */
  sender: string
  title: Line
  blocks: readonly Block[]
  /** Small print at the end. */
  footer: readonly Line[]
  /** Under a mail in a help language: the same in the Dutch that counts. */
  dutch?: MailContent
}

/** The languages that a mail is in, from top to bottom. */
export function languagesOf({ language, dutch }: MailContent): FamilyLanguage[] {
  return dutch ? [language, dutch.language] : [language]
}

const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text without anything unseen: line breaks, control and direction characters become a space. */
export function visible(text: string): string {
  return text.replace(UNSEEN, ' ')
}

/** A value from outside on one line, without anything unseen. */
export function oneLine(value: string): string {
  return visible(value).trim()
}

/** A line as plain text. */
export function lineText(line: Line): string {
  return oneLine(withoutMarks(line.map((part) => (typeof part === 'string' ? part : part.value)).join('')))
}
