/** A way to go through the portal, whatever holds it: a program, a mouse, or only a keyboard. */
export interface Hands {
  /** Goes to an address, as a link in a mail does. */
  open(path: string): Promise<void>
  /** Follows the first link with these words in the page itself. */
  follow(words: string): Promise<void>
  /** Fills in a field, by its name. */
  type(field: string, text: string): Promise<void>
  /** Ticks a box, by its name. */
  tick(field: string): Promise<void>
  /** Presses a button, by its value or its words, and waits for what comes back. */
  press(button: string): Promise<void>
  /** Presses Enter in a field and waits for what comes back. */
  enter(field: string): Promise<void>
  /** Goes back to the page of before. */
  back(): Promise<void>
  path(): Promise<string>
  title(): Promise<string>
  /** The words of the first element of a selector, spaces single; of the page itself when nothing is named. */
  text(selector?: string): Promise<string>
  /** The codes on the list, in their order. */
  order(): Promise<string[]>
}

/** The codes of the number fields of the list, by their names. */
export function codesOf(names: readonly (string | null | undefined)[]): string[] {
  return names.flatMap((name) => (name?.startsWith('plaats-') ? [name.slice('plaats-'.length)] : []))
}
