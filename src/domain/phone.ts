/** Reads a phone number as people write it, digits and `+ ( ) - . /` and spaces; undefined when it cannot be rung. */
export function parsePhone(text: string): string | undefined {
  const phone = text.trim().replace(/\s+/g, ' ')
  const digits = phone.replace(/\D/g, '')
  return /^\+?[\d\s().\-/]+$/.test(phone) && digits.length >= 8 && digits.length <= 15 ? phone : undefined
}
