import type { App } from '../app.js'
import { databaseFailure } from '../db/failures.js'
import { listRounds } from '../db/rounds.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { byGravity } from '../domain/home-level.js'
import { UserError } from '../domain/problems.js'
import { type Round, roundNames } from '../domain/round.js'
import { seasonAt } from '../domain/season.js'
import { backup } from './examine-backup.js'
import { calendar } from './examine-calendar.js'
import { clock } from './examine-clock.js'
import { database, vault } from './examine-database.js'
import { disk } from './examine-disk.js'
import { files } from './examine-files.js'
import { keys } from './examine-keys.js'
import { log } from './examine-log.js'
import { home, mail } from './examine-mail.js'
import { node } from './examine-node.js'
import { portal } from './examine-portal.js'
import { pupils } from './examine-pupils.js'
import { results } from './examine-results.js'
import { departments, schools } from './examine-schools.js'
import { look, settings, texts, wording } from './examine-texts.js'
import { queue, worker } from './examine-worker.js'
import type { Examiner, Machine, Patient } from './patient.js'

/** Those that ask others come first, so that they wait for an answer while the others look. */
const examiners: readonly Examiner[] = [
  portal,
  mail,
  worker,
  queue,
  calendar,
  pupils,
  schools,
  departments,
  results,
  texts,
  look,
  wording,
  settings,
  home,
  database,
  vault,
  log,
  backup,
  disk,
  files,
  keys,
  clock,
  node,
]

/** Looks at all that can put the opening of a home at risk, what is wrong first; `quick` asks no other machine. Changes nothing, and tells of whatever it could not look at. */
export async function examineHome(
  house: Omit<Patient, 'machine' | 'rounds' | 'season'>,
  machine: Machine,
  { quick }: { quick: boolean },
): Promise<HomeFinding[]> {
  const rounds = await readRounds(house)
  const patient = { ...house, machine, rounds, season: seasonAt(rounds, house.clock.now()) }
  const chosen = examiners.filter(({ asksOthers }) => !(quick && asksOthers))
  const found = await Promise.all(chosen.map((examiner) => examineSafely(examiner, patient)))
  return onceEach(found.flat()).sort(byGravity)
}

/** The rounds as staff set them; as the settings have them when the database cannot tell. */
async function readRounds({ db, config }: Pick<App, 'db' | 'config'>): Promise<Round[]> {
  try {
    return await listRounds(db, config.rounds)
  } catch {
    return roundNames.map((name) => config.rounds[name])
  }
}

async function examineSafely({ subject, examine }: Examiner, patient: Patient): Promise<HomeFinding[]> {
  try {
    return await examine(patient)
  } catch (error) {
    return [whatFailed(error, subject, patient)]
  }
}

function whatFailed(error: unknown, subject: Examiner['subject'], { home }: Patient): HomeFinding {
  if (error instanceof UserError) return findingsOf(subject)('refused', { problem: error.problem })
  const failure = databaseFailure(error)
  if (failure) return findingsOf('database')('refused', { problem: { code: failure, dir: home.dir } })
  const { code, name } = error as NodeJS.ErrnoException
  return findingsOf(subject)('not-examined', { reason: code ?? name ?? String(error) })
}

/** A database that is damaged is so for every examiner. */
function onceEach(findings: readonly HomeFinding[]): HomeFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
