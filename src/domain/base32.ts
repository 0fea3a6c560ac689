// Crockford's base 32: no letter that is read as a digit, and no words by accident.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of one letter a byte in groups of four, "7K3M-9QXD-2HVA": five bits of each byte count. */
export function writeCode(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** Reads a code as people type it: in any case, spaced anyhow, with O for 0 and I or L for 1; undefined when a letter cannot be one. */
export function readCode(text: string): string | undefined {
  const letters = text
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const known = letters !== '' && [...letters].every((letter) => LETTERS.includes(letter))
  return known ? letters.replace(/(.{4})(?=.)/g, '$1-') : undefined
}
