import { stripVTControlCharacters } from 'node:util'

const PLAIN = /^[\x20-\x7e]*$/
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/gu
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u

/** How many columns of a terminal a text takes: marks none, Chinese letters and pictures two; colour codes do not count. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const letter of stripVTControlCharacters(text).replace(WITHOUT_WIDTH, '')) width += WIDE.test(letter) ? 2 : 1
  return width
}

/** A text of at most so many columns, with an ellipsis where it was cut; any width when none is given. */
export function cutText(text: string, width: number | undefined): string {
  if (width === undefined || textWidth(text) <= width) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (textWidth(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
