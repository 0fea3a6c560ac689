import { familyMessagesFor } from '../../../messages/families.js'
import type { Visitor } from './visitors.js'

/** What a page of the result says. */
export type Said = 'nothing-yet' | 'looked-into' | 'the-result' | 'something-else'

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Reads what a page says to a family; `the-result` is its own, and nothing but that. */
export function whatIsSaid(
  page: string,
  { language, expected }: Visitor,
  nameOf: (department: string) => string,
): Said {
  const words = familyMessagesFor(language).portal.result
  const text = textOf(page)
  const headings = (
    [
      ['nothing-yet', words.beforeHeading],
      ['looked-into', words.checkedHeading],
      ['unplaced', words.unplacedHeading],
      ['placed', words.placedHeading],
    ] as const
  ).filter(([, heading]) => text.includes(heading))
  const [only] = headings
  if (!only || headings.length > 1) return 'something-else'
  if (only[0] === 'nothing-yet' || only[0] === 'looked-into') return only[0]
  const school = expected.department === null ? undefined : nameOf(expected.department)
  const isRight = only[0] === 'placed' ? schoolOn(page) === school : school === undefined
  return isRight && hasOwnNumber(page, expected) ? 'the-result' : 'something-else'
}

/** The school and stream in large letters. */
function schoolOn(page: string): string | undefined {
  const name = /class="elk-lead"><strong>(.*?)<\/strong>/s.exec(page)?.[1]
  return name === undefined ? undefined : textOf(name)
}

function hasOwnNumber(page: string, { code, lot }: Visitor['expected']): boolean {
  return code === null || lot === null || page.includes(`>${code}<`)
}

function textOf(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .trim()
}

/** A page without what is a family's own before anything is known, and without the time: the same for all who read it in one language. */
export function withoutOwn(page: string, { name }: Visitor): string {
  const escaped = Object.entries(entities).reduce((text, [entity, letter]) => text.replaceAll(letter, entity), name)
  return page
    .replaceAll(`<bdi>${escaped}</bdi>`, '<bdi></bdi>')
    .replace(/ data-now="[^"]*"/, '')
    .replace(/(<input type="hidden"[^>]* value=")[^"]*/g, '$1')
}
