import { findLastPublication } from '../db/last-publications.js'
import { addressLines } from '../domain/address.js'
import { type DrawnRound, drawnRounds } from '../domain/matching/match-lists.js'
import type { KnownResult } from '../domain/results/known-result.js'
import type { PupilResult } from '../domain/results/result-set.js'
import type { RoundName } from '../domain/round.js'
import type { Standing } from '../domain/standing.js'
import type { After, Reserves, ResultView, SeatView } from '../templates/components/result-view.js'
import { type Departments, nameOf } from './choices.js'
import { primarySchoolOf } from './family.js'
import { readDepartments } from './reference.js'
import { lotIn, type PupilInSet, reservesIn } from './result-reserves.js'
import { resultScript } from './result-script.js'
import { chanceAfter, type ResultState } from './result-state.js'
import type { FamilyVisit } from './route.js'

type Shown = Exclude<ResultState, { kind: 'missing' }>

/** What the page of the result shows of what there is to tell. */
export async function viewOf(visit: FamilyVisit, standing: Standing, state: Shown): Promise<ResultView> {
  const { byCode } = await readDepartments(visit.app.db)
  switch (state.kind) {
    case 'before': {
      const reserves = reservesOf(await inSets(visit, standing), byCode)
      return { ...state, now: visit.app.clock.now(), script: resultScript.path, reserves }
    }
    case 'no-moment':
      return state
    case 'not-in':
      return { kind: 'not-in', round: standing.round.name }
    case 'school-confirms': {
      const department = state.department === undefined ? undefined : nameOf(byCode, state.department)
      return { kind: 'school-confirms', department, reserves: reservesOf(await inSets(visit, standing), byCode) }
    }
    case 'known':
      return knownView(visit, standing, state, byCode)
  }
}

type Ended = Extract<ResultState, { kind: 'known' }>

async function knownView(
  visit: FamilyVisit,
  standing: Standing,
  { round, known }: Ended,
  departments: Departments,
): Promise<ResultView> {
  const after = afterView(visit, standing, await inSets(visit, standing), { round, departments })
  if (known.kind === 'placed') return { kind: 'placed', round, seat: seatOf(known, departments), ...after }
  const more = { round, ...after, primarySchool: await primarySchoolOf(visit) }
  if (known.kind === 'unplaced') return { kind: 'unplaced', ...more }
  const department = nameOf(departments, known.department)
  return { kind: 'withdrawn', department, withdrawnAt: known.withdrawnAt, ...more }
}

const ways = {
  hardship: 'before',
  'special-primary': 'before',
  kopklas: 'before',
  lot: 'lot',
  raise: 'raise',
  hand: 'hand',
  elsewhere: undefined,
  none: undefined,
} as const satisfies Record<PupilResult['how'], SeatView['way']>

function seatOf(
  { department: code, result, confirmedAt }: Extract<KnownResult, { kind: 'placed' }>,
  departments: Departments,
): SeatView {
  const school = departments.get(code)?.school
  // A seat that the school confirmed is another than the one of the draw, unless it is the same.
  const drawn = result?.department === code ? result : undefined
  return {
    department: nameOf(departments, code),
    address: school ? addressLines({ ...school, houseNumberSuffix: '' }) : [],
    website: school?.website ?? '',
    position: drawn?.position ?? undefined,
    way: drawn && ways[drawn.how],
    confirmedAt,
  }
}

function afterView(
  { app }: FamilyVisit,
  standing: Standing,
  all: readonly PupilInSet[],
  { round, departments }: { round: RoundName; departments: Departments },
): After {
  const own = all.find((inSet) => inSet.round === round)
  return {
    lot: own && lotIn(own),
    reserves: reservesOf(all, departments),
    chance: chanceAfter(standing, round, app.clock.now()),
  }
}

function reservesOf(all: readonly PupilInSet[], departments: Departments): Reserves[] {
  return all.map((inSet) => reservesIn(inSet, departments)).filter(({ places }) => places.length > 0)
}

/** The pupil in the results of every draw that ended for it, the last round first. */
async function inSets({ app }: FamilyVisit, { results }: Standing): Promise<PupilInSet[]> {
  const all: PupilInSet[] = []
  for (const [round, { result }] of results) {
    const last = result && isDrawn(round) ? await findLastPublication(app.db, round) : undefined
    if (result && last && !last.withdrawnAt) all.unshift({ round, result, set: app.vault.results(last.sha256).set })
  }
  return all
}

/** Whether there is a draw in a round. */
export function isDrawn(round: RoundName): round is DrawnRound {
  return drawnRounds.some((drawn) => drawn === round)
}
