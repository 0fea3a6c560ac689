/** Whether an address may get mail while mail is tried out: it is on the list itself, or everybody at its domain is (`@domain`). Capitals make no difference; without a list everybody may. */
export function mayGetMail(address: string, onlyTo: readonly string[] | undefined): boolean {
  if (!onlyTo) return true
  const lower = address.toLowerCase()
  const domain = lower.slice(lower.lastIndexOf('@'))
  return onlyTo.some((allowed) => [lower, domain].includes(allowed.toLowerCase()))
}
