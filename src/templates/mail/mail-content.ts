import { type Parts, parts } from '../../messages/portal/parts.js'

/** A name of a person or a school inside a sentence; HTML keeps its letters apart from the sentence's own direction. */
export interface Named {
  name: string
}

/** A sentence or a few, with names in them. */
export type Line = string | Parts<string | Named>

/** A piece of a mail; the text and the HTML are both made from the same pieces, so that they say the same. */
export type Block =
  | { kind: 'paragraph' | 'notice'; line: Line }
  | { kind: 'heading'; text: string }
  | { kind: 'steps' | 'list'; lines: readonly Line[] }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | { kind: 'link'; label: string; url: string; withoutClicking: string }

/** What one mail says, before it has a form. */
export interface MailContent {
  subject: string
  /** The practice banner; undefined in a real procedure. */
  banner: string | undefined
  /** Whose mail this is, above the title. */
  sender: string
  title: string
  blocks: readonly Block[]
  /** Small print at the end. */
  footer: readonly Line[]
}

/** Marks a name inside a sentence. */
export function named(name: string): Named {
  return { name }
}

/** A sentence with names and other values in it. */
export function sentence(strings: TemplateStringsArray, ...values: (string | Named)[]): Line {
  return parts<string | Named>(strings, ...values)
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
  if (typeof line === 'string') return oneLine(line)
  return oneLine(line.map((part) => (typeof part === 'string' ? part : part.name)).join(''))
}
