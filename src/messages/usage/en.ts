/** What is said when a command is typed wrongly, and what is asked in a terminal. */
export const usage = {
  missing: (what: string) => `Something is missing: ${what}.`,
  notAnAssignment: (text: string) =>
    `“${text}” is not possible with --set. Write a field, a = and the value: --set firstName=Noor.`,
  unknownCommand: (word: string, suggestion: string | undefined) =>
    `There is no command “${word}”.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  unknownOption: (option: string, suggestion: string | undefined) =>
    `There is no option ${option} here.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  missingValue: (option: string) => `A value belongs behind ${option}.`,
  notTogether: (one: string, other: string) => `${one} and ${other} do not go together. Leave one of them out.`,
  tooMany: () => 'There is something too many behind this command.',
  wrongValue: (option: string, value: string) => `“${value}” is not possible with ${option}.`,
  seeHelp: (command: string) => `Help: ${command} --help`,
  numberNeedsSchool: 'With --number comes the school too. Add --school, such as --school 18AB00.',
  forEveryone: 'This command is for all schools. Leave --school, --board and --number out.',
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Type y or n.',
  keys: '↑↓ choose • Enter confirm',
  // Only ASCII: less spoils other letters in its prompt.
  pager: { more: 'space: more, b: back, q: stop', end: 'end, b: back, q: stop' },
  answerNeeded: 'Fill something in, or stop with Ctrl+C.',
  askReason: 'What is the reason? (goes to the audit log)',
  cancelled: 'Stopped. Nothing was changed.',
  bug: (file: string | undefined) =>
    file
      ? `This should not have happened: a mistake in ELK itself. Where it went wrong is in ${file}; give that file to whoever runs ELK.`
      : 'This should not have happened: a mistake in ELK itself. The log could not be written; tell whoever runs ELK what you did.',
  optionsPlace: '[options]',
  commandPlace: '[command]',
  usageTitle: 'Usage:',
  argumentsTitle: 'Arguments:',
  optionsTitle: 'Options:',
  globalOptionsTitle: 'Options of every command:',
  commandsTitle: 'Commands:',
  helpOption: 'show this help',
  helpCommand: 'help with a command',
  versionOption: 'show the version number',
}
