import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'
import { newOwnPages } from '../templates/own-pages/model-texts.js'

/** Makes the operator's texts that are not in the home yet, and answers their paths; what is there stays as it is. */
export async function makeOwnPages({
  db,
  clock,
  actor,
  home,
}: Pick<App, 'db' | 'clock' | 'actor' | 'home'>): Promise<string[]> {
  const now = clock.now()
  const made: string[] = []
  try {
    await mkdir(home.pages, { mode: 0o700, recursive: true })
    for (const { file, text } of newOwnPages(now))
      if (await writeNew(join(home.pages, file), text)) made.push(join(home.pages, file))
  } catch (error) {
    const code = fileFailure(error)
    throw code ? new UserError({ code, dir: home.dir }) : error
  }
  if (made.length > 0)
    await db
      .transaction()
      .execute((trx) => recordAudit(trx, { at: now, actor, act: 'pages made', details: { count: made.length } }))
  return made
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
