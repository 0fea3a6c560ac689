/** Nine digits that name one pupil; printed on forms, so never a secret. */
export type ElkNumber = string & { readonly brand: 'ElkNumber' }

/** The check digit of ISO 7064 MOD 11,10 for a row of digits. */
function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10
}

/**
 * Whether nine digits pass the eleven-test of a BSN (weights 9 to 2, the last -1).
 * @internal
 */
export function passesBsnTest(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 8; index++) sum += Number(digits[index]) * (9 - index)
  return (sum - Number(digits[8])) % 11 === 0
}

/** Makes an ELK number of eight random digits; undefined, so draw again, when it could be mistaken for a BSN or a spreadsheet would drop its zeros. */
export function makeElkNumber(eightDigits: string): ElkNumber | undefined {
  const digits = eightDigits + checkDigit(eightDigits)
  return digits.startsWith('0') || passesBsnTest(digits) ? undefined : (digits as ElkNumber)
}

/** Reads an ELK number, spaces and dots allowed between the digits; undefined when a digit must be wrong. */
export function parseElkNumber(text: string): ElkNumber | undefined {
  const digits = text.replace(/[\s.-]/g, '')
  if (!/^\d{9}$/.test(digits)) return undefined
  const right = checkDigit(digits.slice(0, 8)) === Number(digits[8])
  return right && !passesBsnTest(digits) ? (digits as ElkNumber) : undefined
}
