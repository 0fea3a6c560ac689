import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyHome } from '../../doors/support/home-copy.js'
import type { World } from '../../doors/support/world.js'
import { readPdf } from '../../support/pdf-text.js'
import { type Ran, type RunOptions, runAs } from '../../support/run.js'
import { type FarHome, serveFar } from './far-home.js'

/** What a command left behind: what it said, and every file on the desk with its rights and what stands in it. */
export interface Done extends Ran {
  files: Record<string, unknown>
}

/** One home twice: one in which commands are typed, and one behind a portal. */
export interface PairOfHomes {
  /** Types a command for De Stoomboot where the home is, at a desk of its own. */
  here(words: readonly string[], options?: RunOptions): Promise<Done>
  /** Types the same from afar, at another desk. */
  afar(words: readonly string[], options?: RunOptions): Promise<Done>
  /** What stands in both homes, as the home itself tells. */
  inside(...words: string[]): Promise<[here: Ran, afar: Ran]>
  clearDesks(): void
  close(): Promise<void>
}

/** Makes a home of the world twice, as it is now. */
export async function openPair(world: World): Promise<PairOfHomes> {
  world.app.config.portal = { url: 'http://localhost:8080', trustedProxies: [] }
  const [home, served] = [await copyHome(world.app), await copyHome(world.app)]
  const far = await serveFar(served)
  const { secret } = await far.key()
  const desks = [makeDesk(world), makeDesk(world)] as const
  const type = async (desk: string, dir: string | undefined, words: readonly string[], options: RunOptions = {}) => {
    const place: Record<string, string> = dir ? {} : { ELK_URL: far.url, ELK_TOKEN: secret }
    const env = { PAGER: '', ...options.env, ...place }
    const ran = await runAs({ ...options, cwd: desk, env }, dir, ...words, '--school', '18AB00')
    return { ...comparable(ran, desk, [home, served]), files: filesOn(desk) }
  }
  return {
    here: (words, options) => type(desks[0], home, words, options),
    afar: (words, options) => type(desks[1], undefined, words, options),
    inside: async (...words) => [
      comparable(await runAs({}, home, ...words), '', [home, served]),
      comparable(await runAs({}, served, ...words), '', [home, served]),
    ],
    clearDesks: () => {
      for (const desk of desks) fillDesk(desk, world)
    },
    close: () => closePair(far, desks),
  }
}

async function closePair(far: FarHome, desks: readonly string[]): Promise<void> {
  await far.close()
  for (const desk of desks) rmSync(desk, { recursive: true })
}

/** A folder as a person at a school has it, with the files of the world and an empty folder. */
function makeDesk(world: World): string {
  const desk = mkdtempSync(join(tmpdir(), 'elk-desk-'))
  fillDesk(desk, world)
  return desk
}

function fillDesk(desk: string, world: World): void {
  for (const name of readdirSync(desk)) rmSync(join(desk, name), { recursive: true })
  for (const name of readdirSync(world.cwd)) writeFileSync(join(desk, name), readFileSync(join(world.cwd, name)))
  mkdirSync(join(desk, 'out'))
}

/** What was said, without what must differ: folders, moments, and what chance made. */
function comparable({ code, out, err }: Ran, desk: string, homes: readonly string[]): Ran {
  const plain = (text: string) => {
    const named = homes.reduce(
      (said, home) => said.replaceAll(`${home}/`, ''),
      desk ? text.replaceAll(desk, 'DESK') : text,
    )
    return withoutChance(named)
  }
  return { code, out: plain(out), err: plain(err) }
}

/** A moment to the millisecond, and the ELK number of who was imported here, which chance makes. */
const DIFFERS = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|\b(?!1000[01])\d{9}\b/g

function withoutChance(text: string): string {
  return text.replace(DIFFERS, (found) => 'X'.repeat(found.length))
}

function filesOn(desk: string): Record<string, unknown> {
  const names = readdirSync(desk, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(desk, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, fileAt(join(desk, name))]))
}

function fileAt(path: string): { mode: number; text: unknown } {
  const bytes = readFileSync(path)
  const mode = statSync(path).mode & 0o777
  if (!path.endsWith('.pdf')) return { mode, text: withoutChance(bytes.toString()) }
  // A letter has a link and a code of its own each time it is made.
  return { mode, text: readPdf(bytes).pages.map((page) => withoutChance(page).replace(/\w{4}-\w{4}-\w{4}/g, 'CODE')) }
}
