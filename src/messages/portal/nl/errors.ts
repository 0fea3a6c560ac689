/** Pages for when something stands in the way; each says what to do next. */
export const errorPages = {
  'not-found': {
    title: 'Deze pagina bestaat niet',
    text: ['Misschien klopt het adres niet, of is de pagina verplaatst. Controleer het adres of ga naar het begin.'],
  },
  'out-of-date': {
    title: 'Deze pagina stond te lang open',
    text: [
      'Wat u net deed, is niet opgeslagen. Wat u eerder had opgeslagen, is bewaard.',
      'Open de pagina opnieuw en doe het nog een keer.',
    ],
  },
  'no-cookies': {
    title: 'Uw browser stuurde geen cookies mee',
    text: [
      'Wat u net deed, is daarom niet opgeslagen. Open de pagina opnieuw en doe het nog een keer.',
      'Ziet u dit weer? Zet cookies aan in uw browser, of gebruik een andere browser. Lukt het niet? Bel ons dan.',
    ],
  },
  'too-busy': {
    title: 'Het is nu erg druk',
    text: [
      'Er zijn op dit moment te veel mensen tegelijk bezig. Wacht een minuut en probeer het dan opnieuw.',
      'Wat u had opgeslagen, is bewaard. Vroeg of laat inleveren maakt voor de loting niets uit.',
    ],
  },
  technical: {
    title: 'Er is bij ons iets misgegaan',
    text: [
      'Dit ligt niet aan u. Wat u net deed, is misschien niet opgeslagen. Kijk dat straks goed na.',
      'Probeer het over een paar minuten opnieuw. Gaat het weer mis? Bel ons en noem het nummer hieronder.',
    ],
  },
}

/** Words of the pages above. */
export const errorWords = {
  reference: 'Nummer van deze fout',
  toStart: 'Naar het begin',
  again: 'Pagina opnieuw openen',
}

/** What can be wrong at a field: what it is, and what to do. */
export const fieldProblems = {
  elkNumberMissing: 'Vul het ELK-nummer in.',
  letterCodeMissing: 'Vul de code in die op de brief staat.',
  passwordMissing: 'Vul het wachtwoord in.',
  birthDateMissing: 'Vul de geboortedatum van uw kind in: dag, maand en jaar.',
  birthDateImpossible: 'Deze datum bestaat niet. Vul de dag, de maand en het hele jaar in cijfers in, zoals 31 1 2014.',
  placeNotNumber: (department: string) => `Bij ${department} staat geen nummer. Vul een nummer in, bijvoorbeeld 1.`,
  placeTaken: (department: string) =>
    `Het nummer bij ${department} staat er twee keer. Geef elke keuze een eigen nummer.`,
}
