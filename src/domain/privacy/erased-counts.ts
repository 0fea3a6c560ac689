/** What people call the kinds of things that are erased, in the order in which they are named. */
export const erasedKinds = [
  'children',
  'forms',
  'applications',
  'submissions',
  'mails',
  'mailTexts',
  'logins',
  'log',
  'results',
  'other',
] as const

export type ErasedKind = (typeof erasedKinds)[number]

const kindOf: Readonly<Record<string, ErasedKind>> = {
  pupils: 'children',
  form_versions: 'forms',
  applications: 'applications',
  submissions: 'submissions',
  mails: 'mails',
  mail_messages: 'mailTexts',
  links: 'logins',
  audit: 'log',
  results: 'results',
}

/** How many of each kind there are among the rows of tables, in order; kinds without any are left out. */
export function countErased(counts: Readonly<Record<string, number>>): { kind: ErasedKind; count: number }[] {
  const sums = new Map<ErasedKind, number>()
  for (const [name, count] of Object.entries(counts)) {
    const kind = kindOf[name] ?? 'other'
    sums.set(kind, (sums.get(kind) ?? 0) + count)
  }
  return erasedKinds.flatMap((kind) => {
    const count = sums.get(kind) ?? 0
    return count > 0 ? [{ kind, count }] : []
  })
}
