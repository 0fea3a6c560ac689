import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandsThat, wordsOf } from '../../doors/support/command-table.js'
import { removeCopies } from '../../doors/support/home-copy.js'
import { makeReady } from '../../doors/support/ready-home.js'
import { openWorld, type World } from '../../doors/support/world.js'
import { type Ran, runAs } from '../../support/run.js'
import { type HomeState, stateOf } from './home-state.js'

/** What a command finds and what it leaves. */
export interface Undisturbed {
  before: HomeState
  after: HomeState
  /** It leaves nothing in the database but, at most, who looked. */
  onlyLooks: boolean
  /** Nor a file. */
  leavesNothing: boolean
}

/** Homes in which the commands of the table can be done, and be disturbed. */
export interface Homes {
  /** A fresh home in which this command can be done; answers its folder. */
  fresh(command: string): Promise<string>
  /** What this command finds and leaves when nothing disturbs it. */
  undisturbed(command: string): Promise<Undisturbed>
  /** Throws every home away. */
  close(): Promise<void>
}

/** Makes the world once, and a home per command once it is asked for. */
export async function openHomes(): Promise<Homes> {
  const world: World = await openWorld()
  const ready = new Map<string, Promise<string>>()
  const known = new Map<string, Promise<Undisturbed>>()
  const places: string[] = []
  const make = (command: string) => {
    world.app.travelTo('2026-03-26T09:00')
    return makeReady(world, command)
  }
  const fresh = async (command: string): Promise<string> => {
    const from = await remembered(ready, command, make)
    const place = mkdtempSync(join(tmpdir(), 'elk-fault-'))
    places.push(place)
    cpSync(from, join(place, 'home'), { recursive: true, filter: (file) => !/\.db-(wal|shm)$/.test(file) })
    return join(place, 'home')
  }
  const compare = async (command: string) => {
    const home = await fresh(command)
    const before = await stateOf(home)
    const { code, err } = await type(home, wordsOf(command))
    if (![0, 3].includes(code)) throw new Error(`${command}: ${err}`)
    const after = await stateOf(home)
    const onlyLooks = after.besidesLog === before.besidesLog
    return { before, after, onlyLooks, leavesNothing: onlyLooks && after.files === before.files }
  }
  return {
    fresh,
    undisturbed: (command) => remembered(known, command, compare),
    close: async () => {
      for (const place of places) rmSync(place, { recursive: true, force: true })
      removeCopies()
      await world.app.close()
    },
  }
}

/** The commands that a fault may strike: those that work on a home; `finds` leaves none behind. */
export const disturbable = commandsThat(({ bare, finds }) => !bare && !finds)

/** Of these each step is whole, and what was done before a fault stays done; a practice clock is moved, and traces are wiped, after the log. */
export function isStepwise(command: string): boolean {
  return [
    'mail work',
    'mail bounces',
    'results rehearse',
    'clock set',
    'clock advance',
    'privacy erase',
    'retention apply',
  ].includes(command)
}

/** Types a command in a home, in the folder with the files it needs, by a process that is told to stop where it would go on. */
export function type(home: string, words: readonly string[]): Promise<Ran> {
  return runAs({ cwd: join(home, 'desk'), stop: AbortSignal.abort() }, home, ...words)
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: (key: string) => Promise<Value>,
): Promise<Value> {
  const found = known.get(key) ?? make(key)
  known.set(key, found)
  return found
}
