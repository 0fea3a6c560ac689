import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { listWordedMails } from '../db/privacy.js'

const CAPTURE = /^(\d{6,}-.+)\.eml(\.part)?$/

/** Throws away the mails on the disk whose words are no longer kept, which is so for every mail about a child that was erased; answers how many. */
export async function clearCaptures({ db, home }: Pick<App, 'db' | 'home'>): Promise<number> {
  if (!existsSync(home.outbox)) return 0
  const kept = await listWordedMails(db)
  const gone = readdirSync(home.outbox).filter((file) => {
    const [, name] = CAPTURE.exec(file) ?? []
    return name !== undefined && !kept.has(name)
  })
  for (const file of gone) rmSync(join(home.outbox, file), { force: true })
  return gone.length
}
