export interface Address {
  street: string
  houseNumber: string
  houseNumberSuffix: string
  postcode: string
  city: string
}

/** Reads a Dutch postcode ("1234ab", "1234 AB") as `1234 AB`; undefined when it is none. */
export function parsePostcode(text: string): string | undefined {
  const [, digits, letters] = /^([1-9]\d{3})\s*([A-Z]{2})$/i.exec(text.trim()) ?? []
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : undefined
}

/** The postcode that was meant where letters stand for the digits they look like ("11o6 EK"); undefined when there is none. */
export function suggestPostcode(text: string): string | undefined {
  const [digits, letters] = [text.trim().slice(0, 4), text.trim().slice(4)]
  return parsePostcode(digits.replace(/o/gi, '0').replace(/[il]/gi, '1') + letters)
}

/** The address in two lines; empty lines left out. */
export function addressLines(address: Address): string[] {
  const lines = [streetLine(address), [address.postcode, address.city].filter(Boolean).join(' ')]
  return lines.filter(Boolean)
}

/** The address in two lines as PostNL wants it on an envelope: two spaces before the city, which is in capitals. */
export function envelopeLines(address: Address): string[] {
  return [streetLine(address), `${address.postcode}  ${address.city.toUpperCase()}`]
}

function streetLine({ street, houseNumber, houseNumberSuffix }: Address): string {
  return [street, houseNumber, houseNumberSuffix].filter(Boolean).join(' ')
}
