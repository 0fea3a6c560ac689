import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { openDatabase } from '../../../src/db/open.js'
import { listPupils } from '../../../src/db/pupils.js'
import { homeAt } from '../../../src/home.js'
import { startElk } from '../elk-process.js'
import type { ReceivedMail } from '../smtp-server.js'
import { webVisitor } from '../web-visitor.js'
import { applyInPortal, type CityFamily, type Key, listedChoices } from './city-family.js'
import type { CityHome } from './city-home.js'

/** What a family was told is kept: its receipt code, or the list it saw when it broke off. */
export interface Acknowledged {
  elkNumber: string
  receiptCode: string | undefined
  listed: string[] | undefined
}

const FAMILIES_AT_ONCE = 6
const PATIENCE_MS = 90_000

/** The link and the ELK number of every family, out of the login mails that arrived, by ELK number. */
export async function readKeys(mails: readonly ReceivedMail[]): Promise<Map<string, Key>> {
  const keys = new Map<string, Key>()
  for (const { message } of mails) {
    const { text = '' } = await simpleParser(Buffer.from(message, 'latin1'))
    const link = /\/w\/[\w-]{43}/.exec(text)?.[0]
    const elkNumber = /ELK[- ]num\w+: (\d{9})/.exec(text)?.[1]
    if (link && elkNumber) keys.set(elkNumber, { link, elkNumber })
  }
  return keys
}

/** The ELK number of each family's child, by school and pupil number. */
export async function readElkNumbers({ home }: CityHome): Promise<Map<string, string>> {
  const db = openDatabase(homeAt(home).database, { mustExist: true })
  try {
    return new Map((await listPupils(db)).map(({ school, number, elkNumber }) => [`${school} ${number}`, elkNumber]))
  } finally {
    await db.destroy()
  }
}

/** Lets every family that means to do something act in the portal, some at a time; answers what each was told. */
export async function liveThrough(
  city: CityHome,
  keys: ReadonlyMap<string, Key>,
  elkNumbers: ReadonlyMap<string, string>,
): Promise<Acknowledged[]> {
  const waiting = city.families.filter(({ behaviour }) => behaviour !== 'never-opened')
  const told: Acknowledged[] = []
  const work = async () => {
    for (let family = waiting.shift(); family; family = waiting.shift()) {
      const key = keys.get(elkNumbers.get(`${family.school} ${family.number}`) ?? '')
      if (!key) throw new Error(`no login arrived for ${family.school} ${family.number}`)
      told.push(await persist(city, family, key))
    }
  }
  await Promise.all(Array.from({ length: FAMILIES_AT_ONCE }, work))
  return told
}

/** A family that loads the page again when the portal does not answer, until it is done or out of patience. */
async function persist(city: CityHome, family: CityFamily, key: Key): Promise<Acknowledged> {
  const visitor = webVisitor(city.baseUrl)
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      const receiptCode = await applyInPortal(visitor, family, key)
      const listed = receiptCode === undefined ? await listedChoices(visitor, family) : undefined
      return { elkNumber: key.elkNumber, receiptCode, listed }
    } catch (error) {
      if (!isRefusedConnection(error) || performance.now() > until) throw error
      await sleep(100)
    }
  }
}

/** Whether nobody was at the other end: the portal was being killed or started. */
function isRefusedConnection(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed|terminated/.test(error.message)
}

/** Starts the portal and waits until it answers. */
export async function startPortal({
  home,
  baseUrl,
  port,
}: Pick<CityHome, 'home' | 'baseUrl' | 'port'>): Promise<ChildProcess> {
  const child = startElk(home, 'portal', 'serve', '--port', String(port))
  child.stdout?.resume()
  child.stderr?.resume()
  await waitFor(async () => (await fetch(`${baseUrl}/health`)).ok)
  return child
}

/** Waits until something is so; a refused connection counts as not yet. Throws when it takes too long. */
export async function waitFor(isSo: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const until = performance.now() + ms
  for (;;) {
    const so = await Promise.resolve(isSo()).catch((error: unknown) => {
      if (isRefusedConnection(error)) return false
      throw error
    })
    if (so) return
    if (performance.now() > until) throw new Error(`not so after ${ms} ms: ${isSo}`)
    await sleep(50)
  }
}
