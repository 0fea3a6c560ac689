import { createReadStream, readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { App } from '../app.js'
import { listPupils } from '../db/pupils.js'
import { fullName } from '../domain/name.js'
import type { Pupil } from '../domain/pupil.js'
import type { Home } from '../home.js'

type Child = Pick<Pupil, 'elkNumber' | 'firstName' | 'prefix' | 'lastName' | 'email' | 'email2'>

const CHUNK = 1 << 20

/** The files that staff put in a home themselves, and in which a child that was erased still stands by number, whole name or e-mail address. */
export async function findTraces(app: Pick<App, 'db' | 'home'>, child: Child): Promise<string[]> {
  const texts = await tellingTexts(app, child)
  const found: string[] = []
  for (const file of listStrangers(app.home)) if (await holdsAny(file, texts)) found.push(file)
  return found
}

/** The texts by which one child alone is known, those it shares with another child left out, as UTF-8 and as older programs write them. */
async function tellingTexts({ db }: Pick<App, 'db'>, child: Child): Promise<Buffer[]> {
  const shared = new Set((await listPupils(db)).flatMap((other) => [fullName(other), other.email, other.email2]))
  const name = fullName(child)
  const own = [child.elkNumber, name.includes(' ') ? name : '', child.email, child.email2]
  const telling = own.filter((text) => text !== '' && !shared.has(text))
  const accented = telling.filter((text) => /[^\0-\x7f]/.test(text))
  return [...telling.map((text) => Buffer.from(text)), ...accented.map((text) => Buffer.from(text, 'latin1'))]
}

/** The files of a home that are not ELK's own: nobody is told to remove one of those. */
function listStrangers(home: Home): string[] {
  const { dir, database, logos, ...places } = home
  const own = new Set([...Object.values(places), logos.svg, logos.png].map((path) => basename(path)))
  const isOwn = (name: string) => own.has(name) || name.startsWith(basename(database)) || name.endsWith('.key')
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isOwn(relative(dir, file).split(sep)[0] ?? ''))
    .sort()
}

async function holdsAny(file: string, texts: readonly Buffer[]): Promise<boolean> {
  const overlap = Math.max(...texts.map(({ length }) => length)) - 1
  let tail: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
      const bytes = Buffer.concat([tail, chunk as Buffer])
      if (texts.some((text) => bytes.includes(text))) return true
      tail = bytes.subarray(Math.max(0, bytes.length - overlap))
    }
    return false
  } catch (error) {
    // It went meanwhile, or nobody may read it: whether it names the child is then for who put it there.
    if (['ENOENT', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) return false
    throw error
  }
}
