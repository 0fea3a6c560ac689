import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import type { Examiner } from './patient.js'

const GROUP_AND_OTHERS = 0o077
const OTHERS_WRITE = 0o022
const STICKY = 0o1000
const finding = findingsOf('files')

/** Whether nobody but its owner can come into the home, and all in it is that owner's. */
export const files: Examiner = {
  subject: 'files',
  examine: (patient) => {
    const {
      home: { dir },
      machine: { user },
    } = patient
    const top = statSync(dir)
    const owner = userName(top.uid)
    const wrong = [...open(dir, top), ...othersOwn(dir, top, owner), ...openAbove(dir)]
    if (wrong.length > 0) return wrong
    return [user.uid === 0 && top.uid !== 0 ? finding('files-as-root', { owner }) : finding('files-ok', { owner })]
  },
}

/** Whoever cannot enter the folder reads nothing in it, whatever the rights of a file. */
function open(dir: string, { mode }: Stats): HomeFinding[] {
  return mode & GROUP_AND_OTHERS ? [finding('files-open', { dir })] : []
}

function othersOwn(dir: string, { uid }: Stats, owner: string): HomeFinding[] {
  const [path, ...others] = inside(dir).filter((name) => (ownerOf(name) ?? uid) !== uid)
  return path === undefined ? [] : [finding('files-owner', { path, others: others.length, dir, owner })]
}

/** Whoever may write in the folder above can put another home in its place. */
function openAbove(dir: string): HomeFinding[] {
  const folder = dirname(dir)
  const { mode } = statSync(folder)
  return mode & OTHERS_WRITE && !(mode & STICKY) ? [finding('files-parent', { folder })] : []
}

function inside(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(dir, name))
}

/** Files come and go while one looks. */
function ownerOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.uid
}

function userName(uid: number): string {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((user) => user.split(':')[2] === String(uid))
  return line?.split(':')[0] ?? `#${uid}`
}
