import { homeAt } from '../../../src/home.js'
import { runAs } from '../../support/run.js'
import { commandTable } from './command-table.js'
import { copyHome } from './home-copy.js'
import { inDatabase } from './in-database.js'
import type { World } from './world.js'

/** A copy of a world's home in which a command of the table can be done; answers its folder. Throws when what comes first is refused. */
export async function makeReady(world: World, name: string): Promise<string> {
  const { at, sql, typed = [] } = commandTable[name]?.first ?? {}
  if (at) world.app.travelTo(at)
  const home = await copyHome(world.app)
  if (sql) inDatabase(homeAt(home).database, sql)
  for (const words of typed) {
    const [, actor] = /^ELK_ACTOR=(.+)$/.exec(words[0] ?? '') ?? []
    const env: Record<string, string> = actor ? { ELK_ACTOR: actor } : {}
    const { code, err } = await runAs({ cwd: world.cwd, env }, home, ...words.slice(actor ? 1 : 0))
    if (code !== 0) throw new Error(`${name}: ${words.join(' ')}: ${err}`)
  }
  return home
}
