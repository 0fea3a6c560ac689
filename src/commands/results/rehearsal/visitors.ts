import { openSessions } from '../../../actions/open-sessions.js'
import type { App } from '../../../app.js'
import { listKnownResults } from '../../../db/known-results.js'
import { type KeptPupil, listPupils } from '../../../db/pupils.js'
import type { FamilyLanguage } from '../../../domain/language.js'
import type { DrawnRound } from '../../../domain/matching/match-lists.js'
import type { PupilResult, ResultSet } from '../../../domain/results/result-set.js'
import type { Instant } from '../../../domain/time.js'
import { cookieFor, cookieNames, writeCookie } from '../../../portal/cookies.js'
import { writeSessionValue } from '../../../portal/session-cookie.js'

/** A family of the rehearsal: its browser, and what its page must say once it may. */
export interface Visitor {
  /** The first name of the child, which stands on its pages. */
  name: string
  language: FamilyLanguage
  /** What its browser sends along. */
  cookie: string
  expected: PupilResult
}

interface Evening {
  round: DrawnRound
  moment: Instant
  set: ResultSet
  /** How many families look; undefined: all. */
  families: number | undefined
}

/** Logs families in, spread evenly over all that took part; whose seat was changed by hand since is left out. */
export async function logInFamilies(app: App, origin: string, evening: Evening): Promise<Visitor[]> {
  const chosen = await chooseFamilies(app, evening)
  const tokens = await openSessions(
    app,
    chosen.map(({ pupil }) => pupil.id),
  )
  const now = app.clock.now()
  return chosen.map(({ pupil, expected }, index) => ({
    name: pupil.firstName,
    language: pupil.language,
    cookie: sessionCookie(origin, writeSessionValue(app.key, tokens[index] ?? '', now)),
    expected,
  }))
}

function sessionCookie(origin: string, value: string): string {
  return cookieFor(origin, writeCookie(cookieNames.session, value)).split(';')[0] ?? ''
}

async function chooseFamilies(
  { db, config, vault }: App,
  { round, moment, set, families }: Evening,
): Promise<{ pupil: KeptPupil; expected: PupilResult }[]> {
  const known = await listKnownResults(db, { config, vault }, { filter: {}, now: moment })
  const byElkNumber = new Map((await listPupils(db)).map((pupil) => [pupil.elkNumber, pupil]))
  const present = set.pupils.flatMap((expected) => {
    const pupil = byElkNumber.get(expected.elkNumber)
    const result = pupil && known(pupil).get(round)
    const changed = result?.kind === 'withdrawn' || (result?.kind === 'placed' && result.confirmedAt !== undefined)
    return pupil && !changed ? [{ pupil, expected }] : []
  })
  const step = Math.max(1, present.length / (families ?? present.length))
  return present.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step) || index === 0)
}
