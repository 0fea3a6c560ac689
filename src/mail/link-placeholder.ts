/** Stands in a kept message where the link's token belongs: as long as a token and of the same letters, so that lines break alike. */
export const linkPlaceholder = 'elk_link_token_'.padEnd(43, '0')

// Quoted-printable breaks long lines with `=` and a line break, wherever that falls.
const SOFT_BREAK = '=\r\n'
const placed = new RegExp([...linkPlaceholder].join(`(?:${SOFT_BREAK})?`), 'g')

/** Fills the token into a kept message; every other byte stays, so every try sends the same. */
export function fillToken(message: string, token: string): string {
  if (token.length !== linkPlaceholder.length) throw new TypeError('a token has another length than its placeholder')
  return message.replace(placed, (found) => {
    const letters = token[Symbol.iterator]()
    return found.replace(/=\r\n|./g, (piece) => (piece === SOFT_BREAK ? piece : (letters.next().value ?? '')))
  })
}
