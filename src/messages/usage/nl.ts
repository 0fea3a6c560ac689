/** What is said when a command is typed wrongly, and what is asked in a terminal. */
export const usage = {
  missing: (what: string) => `Er ontbreekt iets: ${what}.`,
  notAnAssignment: (text: string) =>
    `“${text}” kan niet bij --set. Schrijf een gegeven, een = en de waarde: --set voornaam=Noor.`,
  unknownCommand: (word: string, suggestion: string | undefined) =>
    `Er is geen opdracht “${word}”.${suggestion ? ` Bedoelde u ${suggestion}?` : ''}`,
  unknownOption: (option: string, suggestion: string | undefined) =>
    `De optie ${option} bestaat hier niet.${suggestion ? ` Bedoelde u ${suggestion}?` : ''}`,
  missingValue: (option: string) => `Achter ${option} hoort een waarde.`,
  notTogether: (one: string, other: string) => `${one} en ${other} kunnen niet samen. Laat een van de twee weg.`,
  tooMany: () => 'Er staat iets te veel achter deze opdracht.',
  wrongValue: (option: string, value: string) => `“${value}” kan niet bij ${option}.`,
  seeHelp: (command: string) => `Hulp: ${command} --help`,
  numberNeedsSchool: 'Bij --number hoort ook de school. Voeg --school toe, zoals --school 18AB00.',
  forEveryone: 'Deze opdracht geldt voor alle scholen. Laat --school, --board en --number weg.',
  yes: 'Ja',
  no: 'Nee',
  yesOrNo: 'Typ j of n.',
  keys: '↑↓ kiezen • Enter bevestigen',
  // Only ASCII: less spoils other letters in its prompt.
  pager: { more: 'spatie: verder, b: terug, q: stoppen', end: 'einde, b: terug, q: stoppen' },
  answerNeeded: 'Vul iets in, of stop met Ctrl+C.',
  askReason: 'Wat is de reden? (komt in het logboek)',
  cancelled: 'Gestopt. Er is niets veranderd.',
  bug: (file: string | undefined) =>
    file
      ? `Dit had niet mogen gebeuren: een fout in ELK zelf. Waar het misging staat in ${file}; geef dat bestand aan wie ELK beheert.`
      : 'Dit had niet mogen gebeuren: een fout in ELK zelf. Het logbestand kon niet worden geschreven; vertel wie ELK beheert wat u deed.',
  optionsPlace: '[opties]',
  commandPlace: '[opdracht]',
  usageTitle: 'Gebruik:',
  argumentsTitle: 'Argumenten:',
  optionsTitle: 'Opties:',
  globalOptionsTitle: 'Opties bij elke opdracht:',
  commandsTitle: 'Opdrachten:',
  helpOption: 'laat deze hulp zien',
  helpCommand: 'hulp bij een opdracht',
  versionOption: 'laat het versienummer zien',
}
