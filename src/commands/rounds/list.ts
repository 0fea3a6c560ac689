import type { App } from '../../app.js'
import { listPupils } from '../../db/pupils.js'
import { listExtensions, listRounds, listSetRounds } from '../../db/rounds.js'
import { type Round, type RoundState, roundState } from '../../domain/round.js'
import { roundTimeFields } from '../../domain/round-change.js'
import type { SchoolCode } from '../../domain/school-code.js'
import type { Io } from '../../io.js'
import { readScope, type ScopeInput } from '../scope.js'
import { timeText } from './round-text.js'

interface ListedRound extends Round {
  state: RoundState
  source: 'settings' | 'staff'
  /** The pupils for whom it closes later. */
  extensions: number
}

/** `elk rounds list`: the rounds of the year, their times and where these come from. */
export async function roundsListCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  const now = app.clock.now()
  const rounds = await listThem(app, await readScope(app, input))
  io.json({
    at: now,
    rounds: rounds.map(({ resultMailAt = null, resultsAt = null, ...round }) => ({
      ...round,
      resultMailAt,
      resultsAt,
    })),
  })
  io.out(rounds.map((round) => describe(app, io, round)).join('\n\n'))
}

async function listThem({ db, config, clock }: App, schools: SchoolCode[] | undefined): Promise<ListedRound[]> {
  const now = clock.now()
  const within = schools && new Set((await listPupils(db, { schools })).map(({ id }) => id))
  const [rounds, set, extensions] = await Promise.all([
    listRounds(db, config.rounds),
    listSetRounds(db),
    listExtensions(db),
  ])
  return rounds.map((round) => ({
    ...round,
    state: roundState(round, now),
    source: set.includes(round.name) ? 'staff' : 'settings',
    extensions: extensions.filter(
      ({ round: name, closesAt, pupilId }) =>
        name === round.name && closesAt > round.closesAt && (within?.has(pupilId) ?? true),
    ).length,
  }))
}

function describe(app: App, { color }: Io, round: ListedRound): string {
  const { terms, rounds: words } = app.messages
  const title = terms.rounds[round.name]
  const state = words.states[round.state]
  const widest = Math.max(...roundTimeFields.map((field) => words.times[field].length))
  const times = roundTimeFields.flatMap((field) => {
    const time = round[field]
    const text = time ? timeText(app, field, time) : field === 'resultsAt' ? words.perPupil : undefined
    return text ? [`  ${words.times[field].padEnd(widest)}  ${text}`] : []
  })
  const origin = round.source === 'staff' ? words.setByStaff : words.fromSettings
  const extensions = round.extensions > 0 ? ` · ${words.extensions(round.extensions)}` : ''
  return [
    `${color.bold(capital(title))} · ${round.state === 'open' ? color.green(state) : state}`,
    ...times,
    `  ${origin}${extensions}`,
  ].join('\n')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
