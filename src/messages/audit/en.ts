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
  keepMark: 'Keep this line outside this computer. With its mark you see later whether somebody took rows off the end:',
  markFound: (row: number) => `The mark of row ${row} is right: up to that row nothing was changed or taken away.`,
  markLost: (row: number) =>
    `The mark of row ${row} is wrong. Somebody took rows off the end, or wrote the audit log anew. Keep the folder as it is and warn whoever runs ELK.`,
  noMark: (text: string) =>
    `“${text}” is no mark of the audit log. Copy it from an earlier time: a number, a colon and 43 characters.`,
  broken: (row: number) =>
    `The audit log is no longer right from row ${row} on. Somebody changed it outside ELK. Keep the folder as it is and warn whoever runs ELK.`,
}
