import type { HomeSubject } from '../../domain/home-finding.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { house } from './house/en.js'
import type { checkup as shape } from './nl.js'
import { reach } from './reach/en.js'
import type { CheckupSentences } from './sentences.js'
import { year } from './year/en.js'

const subjects: Record<HomeSubject, string> = {
  portal: 'The portal',
  worker: 'The mail worker',
  queue: 'The queue',
  mail: 'The way of mail',
  calendar: 'The calendar',
  pupils: 'The pupils',
  logins: 'The logins',
  schools: 'Primary schools',
  departments: 'The departments',
  results: 'The result',
  texts: 'The texts',
  look: 'The look',
  wording: 'Words in mails',
  settings: 'The settings',
  home: 'Mail from here',
  database: 'The database',
  vault: 'The files',
  log: 'The log',
  backup: 'The backup',
  disk: 'The disk',
  files: 'The rights',
  keys: 'The keys',
  clock: 'The clock',
  node: 'Node',
}

const sentences: CheckupSentences = { ...reach, ...year, ...house }

/** What is said about a whole home: everything that puts the opening day at risk. */
export const checkup: typeof shape = {
  subjects,
  sentences,
  intro: (dir: string, at: Instant) => `Check-up of ${dir}, ${formatMoment(at, 'en')}.`,
  fine: 'All is well.',
  quick: 'No other machine was asked anything. That happens with: elk doctor',
}
