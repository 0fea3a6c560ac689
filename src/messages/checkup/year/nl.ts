import type { CalendarStep } from '../../../domain/home-finding.js'
import type { Day, Instant } from '../../../domain/time.js'
import { config } from '../../config/nl.js'
import { formatDay, formatMoment } from '../../dates.js'
import { terms } from '../../terms/nl.js'
import type { YearSentences } from '../sentences.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'nl')
const day = (on: Day) => formatDay(on, 'nl')
const count = (pupils: number) => (pupils === 1 ? '1 leerling' : `${pupils} leerlingen`)
const names = { advice: 'het advies', login: 'de ouderinlog' } as const

const steps: Record<CalendarStep, (round: string) => string> = {
  opens: (round) => `${round} opent`,
  closes: (round) => `${round} sluit`,
  'result-mail': (round) => `de uitslagmail van ${round} gaat weg`,
  results: (round) => `de uitslag van ${round} is te zien`,
}

const none = {
  pupils: () => 'Er is nog geen enkele leerling. Lees ze in met: elk pupils import BESTAND',
  schools: () => 'Er is nog geen basisschool. Lees ze in met: elk schools import BESTAND',
  departments: () => 'Er is nog niets om te kiezen. Lees de afdelingen in met: elk departments import BESTAND',
}

/** What is said about the year: its calendar, and who and what must be there in time. */
export const year: YearSentences = {
  'calendar-next': ({ round, step, at }) => `Op ${moment(at)}: ${steps[step](terms.rounds[round])}.`,
  'calendar-over': ({ at }) => `Alles is voorbij sinds ${moment(at)}.`,
  'calendar-order': ({ round, fault }) =>
    `De tijden van ${terms.rounds[round]} kloppen niet. ${config.faults[fault]} Dat gaat met: elk rounds set ${round}`,
  'calendar-year': ({ year: wanted, opensAt }) =>
    `Deze map is voor ${wanted}, maar ronde 1 opent op ${moment(opensAt)}. Bekijk de tijden met: elk rounds list`,
  'calendar-deadline': ({ deadline, on, opensAt }) =>
    `De laatste dag voor ${names[deadline]} is ${day(on)}. Ronde 1 is dan al open, sinds ${moment(opensAt)}. Zet onder [deadlines] in config.toml een eerdere dag, en kijk weer met: elk doctor`,
  'pupils-ok': ({ pupils }) => `${count(pupils)}, allemaal met een definitief advies.`,
  'pupils-none': none.pupils,
  'pupils-none-yet': none.pupils,
  'advice-missing': ({ pupils, until }) =>
    `${count(pupils)} zonder definitief advies. Het moet er zijn op ${day(until)}. Bekijk per school met: elk status --by school`,
  'advice-late': ({ pupils, until }) =>
    `${count(pupils)} zonder definitief advies, en dat had gemoeten op ${day(until)}. Bel de scholen. Bekijk wie met: elk status --needs-help`,
  'logins-ok': () => 'Alle families hebben hun inlog, of hoeven er geen.',
  'logins-unsent': ({ pupils, until }) =>
    `${count(pupils)} zonder inlog. De scholen sturen die uiterlijk op ${day(until)}. Bekijk per school met: elk status --by school`,
  'logins-late': ({ pupils, until }) =>
    `${count(pupils)} zonder inlog, en die had weg gemoeten op ${day(until)}. Verstuur alles met: elk logins send --all`,
  'logins-bounced': ({ pupils }) =>
    `Van ${count(pupils)} kwam de inlog niet aan. Bel die families. Bekijk wie met: elk status --needs-help`,
  'logins-no-email': ({ pupils }) =>
    `${count(pupils)} zonder e-mailadres en zonder inlog. Maak een brief met: elk logins letter ELK-NUMMER -o brief.pdf`,
  'schools-ok': ({ schools }) => (schools === 1 ? '1 school.' : `${schools} scholen.`),
  'schools-none': none.schools,
  'schools-none-yet': none.schools,
  'schools-empty': ({ codes }) =>
    `Zonder één leerling: ${some(codes, 'en nog')}. Vraag die scholen om hun export. Bekijk alle scholen met: elk schools list`,
  'departments-ok': ({ departments }) => (departments === 1 ? '1 afdeling.' : `${departments} afdelingen.`),
  'departments-none': none.departments,
  'departments-none-yet': none.departments,
  'departments-no-capacity': ({ codes }) =>
    `Zonder capaciteit: ${some(codes, 'en nog')}. De loting kan zo niet. Lees ze opnieuw in met: elk departments import BESTAND`,
  'secondary-empty': ({ codes }) =>
    `Scholen zonder afdeling, die niemand dus kan kiezen: ${some(codes, 'en nog')}. Lees ze in met: elk departments import BESTAND`,
  'results-unpublished': ({ round, at }) =>
    `De uitslag van ${terms.rounds[round]} is nog niet gepubliceerd, en hoort te zien te zijn op ${moment(at)}. Bekijk hoe het staat met: elk results status`,
}
