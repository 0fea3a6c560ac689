import type { Doer } from '../../domain/privacy/doer.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'

const doers: Record<Doer, string> = {
  family: 'De familie',
  elk: 'ELK',
  school: 'De computer van de school',
  staff: 'Een medewerker',
}

/** The words of the page on which a family reads everything about its child. */
export const exported = {
  title: (name: string) => `Alles wat ELK weet over ${name}`,
  intro: (operator: string, at: Instant) => [
    `Dit is een kopie van alle gegevens, gemaakt op ${formatMoment(at, 'nl')} door ${operator}.`,
    'U heeft recht op deze kopie. Dat staat in artikel 15 van de AVG.',
    'Namen van medewerkers staan er niet in. Een wachtwoord ook niet: dat kan niemand lezen.',
    'Klopt er iets niet? Bel dan de basisschool.',
  ],
  later: (at: Instant | undefined) =>
    at
      ? `De uitslag staat hier nog niet in. Die is te zien vanaf ${formatMoment(at, 'nl')}. Daarna kunt u een nieuwe kopie vragen.`
      : 'De uitslag staat hier nog niet in. Zodra die er is, kunt u een nieuwe kopie vragen.',
  file: (elkNumber: string) => `elk-kopie-${elkNumber}`,
  doers,
  none: 'Hierover weet ELK niets.',
  headings: {
    child: 'Het kind',
    contact: 'De ouders of verzorgers',
    forms: 'Het aanmeldingsformulier, per versie',
    admissions: 'Plaatsbaar bij',
    applications: 'Aanmeldingen en voorkeurslijsten',
    results: 'De uitslag',
    mails: 'Mails en brieven',
    access: 'Inloggen',
    log: 'Wie wat wanneer deed',
  },
  labels: {
    elkNumber: 'ELK-nummer',
    school: 'basisschool',
    preliminary: 'voorlopig advies',
    added: 'in ELK sinds',
    changed: 'gewijzigd',
    reason: 'reden',
    data: 'gegevens',
    dropped: 'van de lijst gehaald',
    state: 'stand',
    list: 'lijst',
    code: 'ontvangstcode',
    reopened: 'weer opengezet',
    place: 'school',
    position: 'plaats op de lijst',
    lot: 'lotnummer',
    pseudonym: 'code in de gepubliceerde loting',
    reserve: 'reservelijst',
    to: 'aan',
    subject: 'onderwerp',
    account: 'account',
    link: 'persoonlijke link',
    since: 'sinds',
  },
  version: (version: number) => `Versie ${version}`,
  started: (at: Instant) => `begonnen op ${formatMoment(at, 'nl')}`,
  handedIn: (at: Instant) => `ingeleverd op ${formatMoment(at, 'nl')}`,
  rank: (department: string, rank: number) => `${department}: plaats ${rank}`,
  noSeat: 'geen plaats',
  withdrawn: (department: string) => `${department}, opgegeven`,
  yes: 'ja',
  no: 'nee',
  onPaper: 'op papier',
  noText: 'De tekst is niet bewaard.',
  linkMade: (at: string, used: string | undefined) =>
    used ? `gemaakt op ${at}, gebruikt op ${used}` : `gemaakt op ${at}`,
}
