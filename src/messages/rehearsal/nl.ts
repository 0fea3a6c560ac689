import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { terms } from '../terms/nl.js'

const number = (count: number) => count.toLocaleString('nl-NL')
const families = (count: number) => (count === 1 ? '1 familie' : `${number(count)} families`)
const pages = (count: number) => (count === 1 ? '1 pagina' : `${number(count)} pagina’s`)
const seconds = (ms: number) => (ms < 1000 ? `${Math.max(1, ms)} ms` : `${(ms / 1000).toFixed(1).replace('.', ',')} s`)

/** What is said when the evening of the result is rehearsed. */
export const rehearsal = {
  begins:
    'De map wordt gekopieerd. Alles gebeurt in de kopie, met een eigen klok. Er gaat geen mail naar buiten. Voor een hele stad duurt het een paar minuten.',
  reason: 'oefening',
  stopped: 'Gestopt. De kopie is weggegooid. In de echte map is niets veranderd.',
  wrongFamilies: (text: string) => `“${text}” is geen aantal families. Geef een geheel getal, zoals 500.`,
  title: (round: DrawnRound, moment: Instant) =>
    `Oefening van de uitslag van ${terms.rounds[round]}, ${formatMoment(moment, 'nl')}`,
  published: 'De uitslag was al nagekeken en gepubliceerd.',
  publishedHere: 'De uitslag is in de kopie nagekeken en gepubliceerd, door twee namen.',
  mailed: (count: number, all: number) =>
    `De mail met de link ging naar ${number(count)} van de ${families(all)}; in de kopie naar de map outbox.`,
  promises: {
    'nothing-before': (broken: number, all: number) =>
      broken === 0
        ? `Vóór het moment zag niemand iets: ${families(all)} keken.`
        : `Vóór het moment stond er iets anders dan de wachttekst: bij ${families(broken)} van ${all}.`,
    'same-before': (broken: number) =>
      broken === 0
        ? 'Vóór het moment was de pagina voor iedereen gelijk, op de naam van het kind na.'
        : `Vóór het moment was de pagina anders dan die van anderen: bij ${families(broken)}.`,
    'nothing-early': (broken: number) =>
      broken === 0 ? 'Geen uitslag kwam te vroeg.' : `Te vroeg stond de uitslag op ${pages(broken)}.`,
    'nothing-late': (broken: number) =>
      broken === 0
        ? 'Wie na het moment keek, zag de uitslag meteen.'
        : `Na het moment stond de uitslag er nog niet: op ${pages(broken)}.`,
    'own-result': (broken: number, all: number) =>
      broken === 0
        ? `${families(all)} lazen de eigen uitslag, precies zoals hij is vastgesteld.`
        : `Een andere tekst dan de eigen uitslag: ${broken} keer, bij ${families(all)} in totaal.`,
    'gone-at-once': (broken: number, all: number) =>
      broken === 0
        ? `Intrekken werkt: ${families(all)} zagen meteen dat de uitslag wordt nagekeken.`
        : `Na het intrekken zagen ${families(broken)} van ${all} iets anders.`,
    'back-again': (broken: number, all: number) =>
      broken === 0
        ? `Daarna is opnieuw gepubliceerd: ${families(all)} zagen de uitslag weer.`
        : `Na het opnieuw publiceren zagen ${families(broken)} van ${all} de uitslag niet.`,
  },
  speed: (first: number, last: number) =>
    `De eerste familie las de uitslag na ${seconds(first)}, de laatste na ${seconds(last)}.`,
  pace: (count: number, perSecond: number) =>
    `${pages(count)} rond het moment, ${number(perSecond)} per seconde op deze computer.`,
  patience: (half: number, most: number) =>
    `De helft van de antwoorden kwam binnen ${seconds(half)}, 99 van de 100 binnen ${seconds(most)}.`,
  notLooked: (count: number) => `Niet meegekeken: ${families(count)}.`,
  thrownAway: 'De kopie is weggegooid. De echte map is niet veranderd, op een regel in het logboek na.',
  keptIn: (dir: string) =>
    `De kopie staat in ${dir}. Er staan gegevens van kinderen in. Gooi haar weg als u klaar bent.`,
  good: 'De oefening is geslaagd.',
  bad: 'De oefening is niet geslaagd. Zoek eerst uit wat er bij ✗ misging, en oefen dan opnieuw.',
}
