import type { App } from '../app.js'
import type { PupilCopy } from './read-pupil-copy.js'

/** What the words of a page about a child depend on. */
export type House = Pick<App, 'messages' | 'language' | 'config'>

/** Labels with what belongs to them. */
export type Facts = (readonly [string, string])[]

/** The facts that say something. */
export const filled = (facts: Facts): Facts => facts.filter(([, text]) => text !== '')

/** A text with a capital at its beginning. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Names departments by their codes, with the school and the code. */
export function departmentText({ departments }: Pick<PupilCopy, 'departments'>): (code: string) => string {
  return (code) => `${departments.get(code) ?? code} (${code})`
}
