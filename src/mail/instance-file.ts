import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { MarkIdentity, MarkPlace } from '../domain/instance.js'

/** The mark of a home: one small file that is never written again. How many mails went is its name, so that it changes in one step and keeps its place on the disk. */
export interface KeptMark {
  handedOver: number
  /** Undefined when the file is damaged. */
  identity: (MarkIdentity & MarkPlace) | undefined
  /** Where the file really is. */
  place: MarkPlace
  /** Whether there are others: a backup was put over the home. */
  isOneOfMore: boolean
}

const NAME = /^(\d{1,15})\.json$/
const TRIES_FOR_A_TICK = 20_000

/** Reads the mark in a folder, the one with the highest count when there are more; undefined when there is none. */
export function readMark(folder: string): KeptMark | undefined {
  const counts = countsIn(folder)
  const handedOver = Math.max(...counts)
  if (counts.length === 0) return undefined
  const opened = openMark(folder, handedOver)
  // A worker of this home has just given it another name.
  if (opened === undefined) return readMark(folder)
  try {
    const identity = parseIdentity(readFileSync(opened, 'utf8'))
    return { handedOver, identity, place: placeOf(opened), isOneOfMore: counts.length > 1 }
  } finally {
    closeSync(opened)
  }
}

/** Puts a new mark in the place of all there are; only its owner can read it. */
export function replaceMark(folder: string, identity: MarkIdentity, handedOver: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const written = join(folder, 'new')
  rmSync(written, { force: true })
  const opened = openSync(written, 'wx', 0o600)
  try {
    const text = (place: MarkPlace) => `${JSON.stringify({ ...identity, ...place })}\n`
    writeSync(opened, text(provenPlace(opened)), 0)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  for (const count of countsIn(folder)) rmSync(markFile(folder, count))
  renameSync(written, markFile(folder, handedOver))
}

/** Notes in the name of the mark that more mails have gone; false when it has another name by now. */
export function raiseMark(folder: string, { handedOver }: Pick<KeptMark, 'handedOver'>, risen: number): boolean {
  try {
    renameSync(markFile(folder, handedOver), markFile(folder, risen))
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

function openMark(folder: string, handedOver: number): number | undefined {
  try {
    return openSync(markFile(folder, handedOver), 'r')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function countsIn(folder: string): number[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number)
}

function markFile(folder: string, handedOver: number): string {
  return join(folder, `${handedOver}.json`)
}

function placeOf(opened: number): MarkPlace {
  const { ino, birthtimeNs } = fstatSync(opened, { bigint: true })
  return { inode: String(ino), bornAt: birthtimeNs > 0n ? String(birthtimeNs) : '' }
}

/** Where a file system keeps no moment of birth, Node may give that of the last change for it: a tick later that has moved on. */
function provenPlace(opened: number): MarkPlace {
  for (let tried = 0; tried < TRIES_FOR_A_TICK; tried++) {
    writeSync(opened, '\n', 0)
    const { birthtimeNs, ctimeNs } = fstatSync(opened, { bigint: true })
    if (birthtimeNs < ctimeNs) return placeOf(opened)
  }
  return { ...placeOf(opened), bornAt: '' }
}

function parseIdentity(text: string): (MarkIdentity & MarkPlace) | undefined {
  try {
    const { instanceId, host, inode, bornAt } = JSON.parse(text) as Record<string, unknown>
    const identity = { instanceId, host, inode, bornAt }
    return Object.values(identity).every((value) => typeof value === 'string')
      ? (identity as MarkIdentity & MarkPlace)
      : undefined
  } catch {
    return undefined
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
