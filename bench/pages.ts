import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { packageRoot } from '../src/package.js'
import { type LoadHome, makeLoadHome } from '../test/support/load/load-home.js'
import { startLoadPortal } from '../test/support/load/load-portal.js'
import { openRaw } from '../test/support/load/raw-client.js'
import { requestFor } from '../test/support/load/visits.js'
import { type Claim, inTurn } from './measure.js'

const PAGES = 5000
const CONNECTIONS = 8
const FAMILIES = 500
const paths = ['/uitslag', '/aanmelding', '/aanmelding/voorkeuren']

/** Pages of families that are logged in, read from the database, beside the same server sending a constant page of that size. */
export async function measurePages(): Promise<Claim[]> {
  const home = await makeLoadHome(FAMILIES)
  const portal = await startLoadPortal(home)
  const claims: Claim[] = []
  for (const path of paths) {
    const constant = await startConstantServer(await sizeOf(home, path))
    const figures = await inTurn(
      3,
      () => pagesMs(home, path, home.port),
      () => pagesMs(home, path, constant.port),
    )
    await constant.stop()
    claims.push({ work: `${PAGES} × ${path}`, baseline: 'a constant page', goal: '≤ 1.67 ×', ...figures })
  }
  await portal.stop()
  await home.app.close()
  return claims
}

/** How long it takes until so many pages have come, over a few connections, each family in turn. */
async function pagesMs({ port, families }: LoadHome, path: string, at: number): Promise<number> {
  const start = performance.now()
  let next = 0
  const browser = async () => {
    const connection = openRaw(at)
    for (let index = next++; index < PAGES; index = next++) {
      const family = families[index % families.length]
      if (!family) throw new TypeError('no families')
      const { status } = await connection.send(requestFor({ port, line: `GET ${path}`, family, cookie: family.cookie }))
      if (status !== 200) throw new Error(`${path}: ${status}`)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, browser))
  return performance.now() - start
}

async function sizeOf({ port, families: [family] }: LoadHome, path: string): Promise<number> {
  if (!family) throw new TypeError('no families')
  const connection = openRaw(port)
  const { body } = await connection.send(requestFor({ port, line: `GET ${path}`, family, cookie: family.cookie }))
  connection.close()
  return body.length
}

async function startConstantServer(bytes: number): Promise<{ port: number; stop(): Promise<void> }> {
  const argv = ['scripts/run.mjs', 'bench/constant-server.ts', String(bytes)]
  const child = spawn(process.execPath, argv, { cwd: packageRoot, stdio: ['pipe', 'pipe', 'inherit'] })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    port: Number(String(said)),
    stop: async () => {
      child.stdin.end()
      await once(child, 'close')
    },
  }
}
