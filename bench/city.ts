import { performance } from 'node:perf_hooks'
import { importCity, makeCityHome, mustRun } from '../test/support/city/city-home.js'
import { liveThrough, readElkNumbers, readKeys, startPortal, waitFor } from '../test/support/city/city-life.js'
import { end, startElk } from '../test/support/elk-process.js'
import { startSmtpServer } from '../test/support/smtp-server.js'

const CONNECTIONS = 5

/** How long each part of a whole city's registration took, in seconds, and the counts at the end. */
export interface CityRun {
  seconds: Record<'import' | 'queue' | 'logins' | 'families' | 'receipts', number>
  status: string
  receivedMails: number
  differentMails: number
}

/** Registers a generated city as a year does, through real processes: 220 imports, a login each, every family in the portal, receipts. */
export async function runCity(pupils: number, say: (text: string) => void): Promise<CityRun> {
  const server = await startSmtpServer({ connections: CONNECTIONS })
  const city = await makeCityHome({ pupils, seed: 7, smtp: server.settings })
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    const seconds = (performance.now() - start) / 1000
    say(`${what}: ${seconds.toFixed(1)} s`)
    return seconds
  }
  const send = () => mustRun(city.home, 'mail', 'work', '--once')
  const seconds = {
    import: await timed('import', () => importCity(city)),
    queue: await timed('queue logins', () => mustRun(city.home, 'logins', 'send', '--all', '--yes')),
    logins: await timed('send logins', send),
    families: await timed('families', async () => {
      const portal = await startPortal(city)
      const worker = startElk(city.home, 'mail', 'work')
      await liveThrough(city, await readKeys(server.received()), await readElkNumbers(city))
      await waitFor(async () =>
        (await mustRun(city.home, 'mail', 'list', '--state', 'waiting', '--json')).includes('"mails": []'),
      )
      await end(worker, 'SIGTERM')
      await end(portal, 'SIGTERM')
    }),
    receipts: await timed('last receipts', send),
  }
  const received = server.received()
  await server.stop()
  const { counts } = JSON.parse(await mustRun(city.home, 'status', '--json')) as { counts: object }
  const differentMails = new Set(received.map(({ messageId }) => messageId)).size
  return { seconds, status: JSON.stringify(counts), receivedMails: received.length, differentMails }
}
