/** The log keeps English words, so there is nothing to translate. */
const untranslated: Record<string, string> = {}

/** What is said about the audit log. */
export const audit = {
  acts: untranslated,
  details: untranslated,
  values: untranslated,
  none: 'Nothing in the audit log matches this.',
  reason: (reason: string) => `reason: ${reason}`,
  change: (field: string, old: string, next: string) => `${field}: ${old || '(empty)'} → ${next || '(empty)'}`,
  whole: (entries: number) => `The audit log is whole: all ${entries} rows follow each other.`,
  broken: (row: number) =>
    `The audit log is no longer right from row ${row} on. Somebody changed it outside ELK. Keep the folder as it is and warn whoever runs ELK.`,
}
