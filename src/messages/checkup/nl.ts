import type { HomeSubject } from '../../domain/home-finding.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { house } from './house/nl.js'
import { reach } from './reach/nl.js'
import type { CheckupSentences } from './sentences.js'
import { year } from './year/nl.js'

const subjects: Record<HomeSubject, string> = {
  portal: 'Het portaal',
  worker: 'De mailverzending',
  queue: 'De wachtrij',
  mail: 'De weg van de mail',
  calendar: 'De kalender',
  pupils: 'De leerlingen',
  logins: 'De ouderinlog',
  schools: 'De basisscholen',
  departments: 'De afdelingen',
  results: 'De uitslag',
  texts: 'De teksten',
  look: 'De huisstijl',
  wording: 'De mailteksten',
  settings: 'De instellingen',
  home: 'Mail uit deze map',
  database: 'De database',
  vault: 'De bestanden',
  log: 'Het logboek',
  backup: 'De reservekopie',
  disk: 'De schijf',
  files: 'De rechten',
  keys: 'De sleutels',
  clock: 'De klok',
  node: 'Node',
}

const sentences: CheckupSentences = { ...reach, ...year, ...house }

/** What is said about a whole home: everything that puts the opening day at risk. */
export const checkup = {
  subjects,
  sentences,
  intro: (dir: string, at: Instant) => `Controle van ${dir}, ${formatMoment(at, 'nl')}.`,
  fine: 'Alles staat goed.',
  quick: 'Er is niets aan andere machines gevraagd. Dat gebeurt wel met: elk doctor',
}
