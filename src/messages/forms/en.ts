/** What is said about application forms; the words on the forms themselves stand in templates/forms. */
export const forms = {
  list: {
    title: (name: string, elkNumber: string) => `${name} (ELK number ${elkNumber})`,
    none: (elkNumber: string) =>
      `There is no application form yet. It is made with the final advice: elk advice record ${elkNumber} ADVICE`,
    head: ['version', 'made on', 'reason'],
    change: (name: string, old: string, next: string) => `${name}: ${old || '(empty)'} → ${next || '(empty)'}`,
    dropped: (departments: string) => `taken off the list: ${departments}`,
    current: (version: number) => `Version ${version} is the current one.`,
  },
  print: {
    askElks: 'For which ELK numbers? (with spaces between them)',
    askFile: 'What should the PDF file be called?',
    noPupils: 'There are no pupils to make a form for.',
    done: (file: string, count: number) =>
      count === 1 ? `${file} was made, with 1 form.` : `${file} was made, with ${count} forms.`,
    withoutForm: (count: number) =>
      count === 1
        ? 'For 1 pupil there is no form yet. First record the final advice (elk advice record):'
        : `For ${count} pupils there is no form yet. First record the final advice (elk advice record):`,
    unprintable: (elkNumber: string, letters: string) =>
      `Mind: what cannot be printed (${letters}) is missing on the form of ${elkNumber}. A dash stands there. Write it by hand.`,
  },
}
