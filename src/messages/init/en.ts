/** What is said and asked while a home is made. */
export const init = {
  askKind: 'What is this folder for?',
  kinds: { real: 'the real registration', rehearsal: 'a rehearsal home: no mail leaves it, and you set its clock' },
  askYear: 'For which year?',
  wrongYear: (text: string) => `“${text}” is not a year. Write it as 2026.`,
  questions: {
    portalUrl: 'At which web address do parents find the portal? (https://…)',
    operator: 'What is the organisation called, as parents know it?',
    helpPhone: 'At which phone number do parents get help?',
    helpEmail: 'At which e-mail address do parents get help?',
    sender: 'From which e-mail address do the mails to parents leave?',
  },
  missing: (options: string) => `The real registration needs more: ${options}. To practise, --rehearsal is enough.`,
  done: (dir: string, year: number, rehearsal: boolean) =>
    rehearsal
      ? `The rehearsal home for ${year} is ready: ${dir}`
      : `The home for the registration of ${year} is ready: ${dir}`,
  guessedCalendar: (year: number, file: string) =>
    `Mind: ELK does not know the real dates of ${year}. Check all dates in ${file}.`,
  next: (dir: string, rehearsal: boolean) =>
    [
      'What comes next:',
      `  1. Read the settings:      ${dir}/config.toml`,
      '  2. Import the schools:     elk schools import FILE',
      '  3. Import the departments: elk departments import FILE',
      '  4. Import the pupils:      elk pupils import FILE',
      rehearsal
        ? '  Set the clock with:        elk clock set 2026-03-25T09:00'
        : [
            '  Fill in the texts for the website, such as the privacy statement: elk portal pages',
            '  Keep a copy of secret.key. Without that file the links in mails no longer work.',
          ].join('\n'),
    ].join('\n'),
}
