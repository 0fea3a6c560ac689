import type { FindingCode } from '../../../domain/matching/findings.js'

const findings: Record<FindingCode, string> = {
  'not-canonical': 'Het bestand is anders geschreven dan de afspraak zegt.',
  'wrong-hash': 'De SHA-256 hoort niet bij dit bestand.',
  'wrong-seed': 'Dit kan geen startwaarde zijn.',
  'wrong-value': 'Hier kan dit niet staan.',
  'wrong-order': 'Dit staat niet op volgorde.',
  twice: 'Dit staat er twee keer.',
  'unknown-department': 'Deze afdeling is er niet.',
  'advice-not-admitted': 'Deze afdeling laat dit advies niet toe.',
  'grant-not-listed': 'Dit recht op een plaats is voor een afdeling die niet op de lijst staat.',
  'grants-over-capacity': 'Er zijn meer rechten op een plaats dan plaatsen.',
  'guarantee-in-round-2': 'In ronde 2 is er geen garantie.',
  'wrong-hand-seat': 'Deze plaats kon niet met de hand worden gegeven.',
  differs: 'Dit volgt niet uit de lijsten en de startwaarde.',
}

const number = (value: number) => value.toLocaleString('nl-NL')
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`

/** What is said to whoever recomputes a draw. */
export const verify = {
  askFile: 'Welk bestand met de uitkomst?',
  right: (participants: number) =>
    `Alles klopt: de plaatsen van ${many(participants, 'deelnemer', 'deelnemers')} volgen uit de lijsten en de startwaarde.`,
  fits: (participants: number) =>
    `De bestanden kloppen met elkaar: de plaatsen van ${many(participants, 'deelnemer', 'deelnemers')} volgen uit de lijsten en de startwaarde.`,
  byHand: (seats: number) => `Met de hand geplaatst: ${number(seats)}.`,
  earlier: (draws: number) => `Eerdere lotingen voor deze ronde: ${number(draws)}.`,
  lists: 'SHA-256 van de lijsten:',
  compared: 'Dat is de SHA-256 die u gaf.',
  notCompared:
    'Of dit de lijsten van vóór de loting zijn, weet u nog niet. Vergelijk die 64 tekens met wat toen openbaar is gemaakt, of geef ze mee met --sha256.',
  seed: (seed: string, source: string) => `Startwaarde: “${seed}”. Herkomst volgens het bestand: ${source}`,
  wrong: (count: number) => `${many(count, 'ding klopt', 'dingen kloppen')} niet:`,
  findings,
  is: (text: string) => `er staat ${text}`,
  should: (text: string) => `het moet zijn ${text}`,
  nothing: 'niets',
  more: (count: number) => `en nog ${number(count)}; allemaal ziet u ze met --json`,
  unreadable: (file: string) => `${file} is niet te lezen als JSON. Neem het bestand zoals het is gepubliceerd.`,
  missing: (file: string) => `${file} kan niet worden gelezen. Controleer de naam en de rechten.`,
  whichLists: 'Welk bestand hoort erbij met de lijsten? Noem het met --lists.',
  wrongHash: 'Bij --sha256 horen 64 tekens: cijfers en de letters a tot en met f. Spaties mogen.',
}
