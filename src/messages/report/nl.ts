import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { Position, Way } from '../../domain/report/year-report.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { results } from '../results/nl.js'
import { terms } from '../terms/nl.js'
import { positionsText } from './positions.js'

const number = (count: number) => count.toLocaleString('nl-NL')
const moment = (at: Instant) => formatMoment(at, 'nl')

/** The yearly report and the list of whom to call. */
export const report = {
  title: (year: number, round: DrawnRound) => `Jaarverslag ${year}, ${terms.rounds[round]}`,
  participants: (count: number) => `${number(count)} leerlingen deden mee.`,
  tooFew: 'Er deden minder dan 5 leerlingen mee. Over zo weinig kinderen publiceert u niets.',
  hidden: '·',
  explained: '· staat voor een aantal onder 5, of een aantal waaruit zo’n aantal te berekenen is.',
  joined: 'Rijen met te weinig leerlingen staan samen op één regel.',
  unmasked: 'Met alle kleine aantallen: alleen voor eigen gebruik. Publiceer dit niet.',
  notBefore: (at: Instant) =>
    `Niet publiceren vóór ${moment(at)}. Tot dan is dit alleen voor wie aan de uitslag werkt.`,
  notPublished: 'Deze uitslag is niet gepubliceerd. Dit is alleen voor wie aan de uitslag werkt.',
  askReason: 'Waarom heeft u de kleine aantallen nodig?',
  and: ' + ',
  tables: {
    positions: 'Plaatsing naar positie van de school',
    ways: 'Hoe leerlingen zijn geplaatst',
    advices: 'Per advies, naar positie van de school',
    lists: 'Lengte van de lijst en de plaatsingsgarantie',
    schools: 'Per school, naar positie op de lijst',
    departments: 'Per afdeling',
  },
  head: {
    position: 'positie',
    pupils: 'leerlingen',
    share: 'deel',
    within: 'opgeteld',
    way: 'hoe',
    advice: 'advies',
    needed: 'nodig',
    complete: 'lang genoeg',
    short: 'te kort',
    school: 'school',
    placed: 'geplaatst',
    department: 'afdeling',
    capacity: 'plaatsen',
    first: '1e keus',
    reserve: 'reserve',
    lastLot: 'laatste lot',
  },
  positionsOf: (keys: readonly Position[]) =>
    positionsText(keys, {
      one: (position) => `${position}e school`,
      some: (from, until) => `${from}e t/m ${until}e school`,
      none: 'geen plaats',
    }),
  noSeat: 'geen plaats',
  classes: { 1: '1e', 2: '2e', 3: '3e', further: 'verder', none: 'geen plaats' },
  ways: results.hows satisfies Record<Way, string>,
  percent: (share: number) => `${(100 * share).toFixed(1).replace('.', ',')} %`,
  csvWritten: (file: string) => `De tabellen staan in ${file}.`,
  svgWritten: (file: string) => `De grafiek staat in ${file}.`,
  charts: {
    files: { positions: 'plaatsing-naar-positie', within: 'plaatsing-opgeteld', advices: 'eerste-school-per-advies' },
    positions: 'Plaatsing naar positie van de school',
    within: 'Geplaatst bij een van de eerste scholen van de lijst',
    advices: 'Geplaatst bij de eerste school, per advies',
    of: (count: number, round: DrawnRound) => `Van ${number(count)} leerlingen in ${terms.rounds[round]}.`,
    upTo: (position: number) => (position === 1 ? '1e school' : `1e t/m ${position}e school`),
    bar: (share: string, count: number) => `${share} (${count})`,
    mark: (share: number) => `${100 * share} %`,
    series: 'leerlingen',
  },
  calls: {
    title: (round: DrawnRound) => `Uitslag van ${terms.rounds[round]} per basisschool`,
    school: (name: string, pupils: number, calls: number) =>
      `${name}: ${pupils === 1 ? '1 leerling' : `${pupils} leerlingen`}, ${calls === 0 ? 'niemand om te bellen' : `${calls} om te bellen`}`,
    why: {
      unplaced: 'geen plaats: bel vandaag',
      'by-hand': 'met de hand geplaatst: vertel hoe dat ging',
      bounced: 'de mail kwam niet aan: vertel de uitslag',
      'no-account': 'geen account: deze familie ziet de uitslag niet',
      'far-down': 'laag op de lijst geplaatst',
    },
    line: (name: string, seat: string) => `${name}: ${seat}`,
    seat: (department: string, position: number | null) =>
      position === null ? department : `${department} (${position}e school)`,
    noSeat: 'geen plaats',
    phone: (numbers: string) => (numbers === '' ? 'geen telefoonnummer' : numbers),
    others: 'De anderen',
    none: 'Van deze scholen deed niemand mee.',
    csvHead: [
      'school',
      'naam van de school',
      'ELK-nummer',
      'naam',
      'geplaatst bij',
      'positie',
      'bellen',
      'telefoon',
      'telefoon 2',
    ],
    csvWritten: (file: string, count: number) =>
      `In ${file} ${count === 1 ? 'staat 1 leerling' : `staan ${count} leerlingen`}.`,
  },
}
