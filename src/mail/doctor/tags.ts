/** The tags of a record such as `v=DKIM1; p=…` (RFC 6376, 3.2), names in small letters; undefined when it is no such list. */
export function parseTags(text: string): ReadonlyMap<string, string> | undefined {
  const pairs = text
    .split(';')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => /^([A-Za-z][A-Za-z0-9_]*)\s*=\s*(.*)$/s.exec(pair))
  const tags = new Map<string, string>()
  for (const pair of pairs) {
    const [, name = '', value = ''] = pair ?? []
    const key = name.toLowerCase()
    if (!pair || tags.has(key)) return undefined
    tags.set(key, value.trim())
  }
  return tags
}
