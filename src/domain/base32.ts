// Crockford's base 32: no letter that is read as a digit, and no words by accident.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of one letter a byte in groups of four, "7K3M-9QXD-2HVA": five bits of each byte count. */
export function writeCode(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length])
  return inGroups(letters.join(''))
}

// What stands between the groups on paper, or comes along unseen when a code is copied.
const BETWEEN = /[\s.,_/\u2212\p{Pd}\p{Cf}]/gu

/** Reads a code as people type it: in any case, spaced anyhow, with O for 0, I or L for 1 and U for V; undefined when a letter cannot be one. */
export function readCode(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(BETWEEN, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')
  const known = letters !== '' && [...letters].every((letter) => LETTERS.includes(letter))
  return known ? inGroups(letters) : undefined
}

function inGroups(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

const LOOK_ALIKES = ['17', '0D', '2Z', '5S', '6G', '8B']

/** The codes that a code may be when it was copied by hand: itself first, then every reading of the letters that are hard to tell apart. */
export function lookAlikes(code: string): string[] {
  return [...code].reduce<string[]>(
    (codes, letter) => {
      const pair = LOOK_ALIKES.find((pair) => pair.includes(letter))
      const readings = pair ? [letter, pair.replace(letter, '')] : [letter]
      return codes.flatMap((begun) => readings.map((reading) => begun + reading))
    },
    [''],
  )
}
