// ASCII letters only: an address with other letters needs SMTPUTF8, which few mail servers of schools have.
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** Reads one e-mail address (RFC 5321, without quoted local parts or comments); undefined when mail cannot go there. */
export function parseEmailAddress(text: string): string | undefined {
  const address = text.trim().replace(/^mailto:/i, '')
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  if (at < 1 || local.length > 64 || address.length > 254 || !LOCAL.test(local)) return undefined
  const labels = domain.split('.')
  const lastLabel = labels.at(-1) ?? ''
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !/[A-Za-z]{2}/.test(lastLabel))
    return undefined
  return `${local}@${domain.toLowerCase()}`
}
