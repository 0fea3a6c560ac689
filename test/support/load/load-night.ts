import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SchoolCode } from '../../../src/domain/school-code.js'
import { addSchool, schoolCode } from '../a-school.js'
import { makeKey } from '../make-key.js'
import { type LoadFamily, makeLoadHome } from './load-home.js'
import { startLoadPortal } from './load-portal.js'
import { openRaw, type RawConnection } from './raw-client.js'
import { type Step, sendFrom, steps } from './school-script.js'
import { visitsTo } from './visits.js'

/** How families were answered meanwhile, in milliseconds. */
export interface Meanwhile {
  answered: number
  wrong: Record<string, number>
  p50: number
  p99: number
  longest: number
}

/** What came of a night in which every school's script ran at the same moment. */
export interface Night {
  /** How often each step of the scripts was answered with each status. */
  answers: Record<Step, Record<string, number>>
  /** From the first request of the schools to their last answer. */
  seconds: number
  /** The longest that a school waited for one answer, in seconds. */
  longest: number
  pages: Meanwhile
  handedIn: Meanwhile
  kept: { pupils: number; advised: number; logins: number }
}

const PAGE_EVERY_MS = 50
const HAND_IN_EVERY_MS = 200
// Forms are wanted once, not every night.
const PRINTS_ONE_IN = 10

/** Lets the scripts of so many schools, of so many pupils each, run at once while families use the portal. */
export async function loadNight({ schools, pupils }: { schools: number; pupils: number }): Promise<Night> {
  const home = await makeLoadHome(500)
  const { app, port, families } = home
  const codes = Array.from({ length: schools }, (_, n) => codeOf(n))
  const scripts: { school: SchoolCode; key: string }[] = []
  for (const school of codes) {
    await addSchool(app, { code: school, name: `School ${school}` })
    scripts.push({ school, key: await makeKey(app, school) })
  }
  const portal = await startLoadPortal(home)
  const done = new AbortController()
  const answers = Object.fromEntries(steps.map((step) => [step, {}])) as Night['answers']
  let longest = 0
  const start = performance.now()
  const run = async ({ school, key }: (typeof scripts)[number], index: number) => {
    for (const step of index % PRINTS_ONE_IN === 0 ? steps : steps.filter((each) => each !== 'forms')) {
      const asked = performance.now()
      const status = await sendFrom({ port, school, key, pupils }, step)
      longest = Math.max(longest, (performance.now() - asked) / 1000)
      answers[step][status] = (answers[step][status] ?? 0) + 1
    }
  }
  const { see, handIn } = visitsTo(port)
  const [seconds, pages, handedIn] = await Promise.all([
    Promise.all(scripts.map(run)).then(() => {
      done.abort()
      return (performance.now() - start) / 1000
    }),
    meanwhile({ port, everyMs: PAGE_EVERY_MS, until: done.signal, families }, (connection, family) =>
      see(connection, family, '/aanmelding', '</html>'),
    ),
    meanwhile({ port, everyMs: HAND_IN_EVERY_MS, until: done.signal, families, most: families.length }, handIn),
  ])
  await portal.stop()
  const kept = await keptOf(home.app, codes)
  await app.close()
  return { answers, seconds, longest, pages, handedIn, kept }
}

/** The code of the n-th school of a night, counted from 0. */
function codeOf(n: number): SchoolCode {
  return schoolCode(`${String(20 + Math.floor(n / 26)).padStart(2, '0')}N${String.fromCharCode(65 + (n % 26))}00`)
}

interface Pace {
  port: number
  everyMs: number
  until: AbortSignal
  families: readonly LoadFamily[]
  most?: number
}

type Visit = (connection: RawConnection, family: LoadFamily) => Promise<string | undefined>

/** Lets one family after another come, whether those before are answered or not. */
async function meanwhile(
  { port, everyMs, until, families, most = Number.POSITIVE_INFINITY }: Pace,
  visit: Visit,
): Promise<Meanwhile> {
  const times: number[] = []
  const wrong: Record<string, number> = {}
  const come = async (family: LoadFamily) => {
    const connection = openRaw(port)
    const begun = performance.now()
    const failure = await visit(connection, family).catch((error: unknown) => String(error))
    times.push(performance.now() - begun)
    if (failure !== undefined) wrong[failure] = (wrong[failure] ?? 0) + 1
    connection.close()
  }
  const visits: Promise<void>[] = []
  while (!until.aborted && visits.length < most) {
    visits.push(come(families[visits.length % families.length] as LoadFamily))
    await sleep(everyMs)
  }
  await Promise.all(visits)
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0)
  return { answered: times.length, wrong, p50: at(0.5), p99: at(0.99), longest: at(1) }
}

async function keptOf(
  { db }: Awaited<ReturnType<typeof makeLoadHome>>['app'],
  codes: readonly SchoolCode[],
): Promise<Night['kept']> {
  const pupils = await db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'primary_school_id')
    .select(['pupils.id', 'advice'])
    .where('code', 'in', codes)
    .execute()
  const mails = await db
    .selectFrom('mails')
    .innerJoin('pupils', 'pupils.id', 'pupil_id')
    .innerJoin('primary_schools', 'primary_schools.id', 'primary_school_id')
    .select('mails.id')
    .where('code', 'in', codes)
    .where('kind', '=', 'login')
    .execute()
  return { pupils: pupils.length, advised: pupils.filter(({ advice }) => advice).length, logins: mails.length }
}
