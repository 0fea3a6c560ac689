import type { ExpiryWarning, OwnPageFault, OwnPageProblem, UnreadyPage } from '../../domain/own-page.js'

const faults: Record<OwnPageFault, (text: string) => string> = {
  unfilled: (hint) => `vul in: ${hint || 'wat er ontbreekt'}`,
  empty: () => 'Hierin staat niets. Schrijf de tekst, of haal het bestand weg en maak het opnieuw.',
  'not-utf-8': () => 'Hier staat een teken dat ELK niet kan lezen. Bewaar het bestand als UTF-8.',
  html: (text) => `“${text}” is HTML, en dat kan hier niet. Schrijf gewone tekst.`,
  'too-rich': () =>
    'Dit kan ELK niet laten zien. Gebruik alleen gewone tekst, koppen, lijsten, links en vette of schuine letters.',
  'wrong-heading': (text) => `Een kop met ${text} past hier niet. Begin een kop met ##, en een kop daaronder met ###.`,
  'wrong-link': (text) => `“${text}” is geen adres voor een link. Begin het met https://, mailto: of tel:.`,
  'unknown-value': (text) =>
    `${text} kent ELK niet. Kies uit: {operator}, {portal}, {help_phone}, {help_email}, {help_hours}.`,
  'not-a-field': (text) => `“${text}” is niet te lezen. Schrijf elke regel als Naam: waarde, en uitleg achter een #.`,
  'no-contact': () => 'Er ontbreekt een regel met Contact. Voeg toe: Contact: mailto:beveiliging@voorbeeld.nl',
  'wrong-contact': (text) => `“${text}” is geen adres om te melden. Begin het met mailto:, https:// of tel:.`,
  'no-expires': () =>
    'Er ontbreekt een regel met Expires. Voeg toe tot wanneer dit geldt: Expires: 2027-03-01T00:00:00Z',
  'wrong-expires': (text) => `“${text}” is geen tijdstip. Schrijf het als 2027-03-01T00:00:00Z.`,
  'field-twice': () => 'Zo’n regel staat er al. Haal één van de twee weg.',
  'not-https': (text) => `“${text}” is niet beveiligd. Begin het adres met https://.`,
}

const line = (problem: OwnPageProblem) => `regel ${problem.line}: ${faults[problem.fault](problem.text)}`

const warnings: Record<ExpiryWarning, (moment: string) => string> = {
  expired: (moment) =>
    `Let op: security.txt geldt niet meer sinds ${moment}. Kijk het na en kies een nieuwe datum bij Expires.`,
  'expires-soon': (moment) =>
    `Let op: security.txt geldt nog tot ${moment}. Kijk het na en kies een nieuwe datum bij Expires.`,
  'expires-far': (moment) => `Let op: security.txt geldt tot ${moment}. Kies bij Expires een datum binnen een jaar.`,
}

/** What is said about the texts that an operator keeps: privacy, accessibility, and where to report a security problem. */
export const ownPages = {
  names: {
    privacy: 'privacyverklaring',
    accessibility: 'toegankelijkheidsverklaring',
    security: 'meldpunt beveiliging',
  },
  languages: { nl: 'Nederlands', en: 'Engels' },
  head: ['bestand', 'tekst', 'taal', 'stand'],
  states: {
    ready: 'klaar',
    missing: 'ontbreekt',
    leftOut: 'weggelaten',
    unfinished: (count: number) => `${count} niet klaar`,
  },
  line,
  unready: ({ path, problems }: UnreadyPage) =>
    problems.length === 0
      ? [`${path} ontbreekt. Maak het met: elk portal pages --make`]
      : problems.map((problem) => `${path}, ${line(problem)}`),
  warnings,
  made: (path: string) => `Gemaakt: ${path}`,
  nothingToMake: 'Alle bestanden zijn er al. Er is niets veranderd.',
  make: 'Maak wat ontbreekt met: elk portal pages --make',
  finish:
    'Open de bestanden met een tekstprogramma. Vul in wat ontbreekt, en haal daar de haken weg. Het portaal gaat pas open als alles klaar is.',
  practice: 'Dit is een oefenmap: het portaal gaat ook zo open.',
  ready: 'Alle teksten zijn klaar. Veranderde u iets? Start het portaal dan opnieuw.',
}
