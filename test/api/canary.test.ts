import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/api/operations.js'
import type { RequestLine } from '../../src/portal/log.js'
import { canary } from '../doors/support/canary.js'
import { openPoisonedWorld } from '../doors/support/poisoned-world.js'
import { dangerousCells, steeringIn } from '../doors/support/scans.js'
import { elkNumber } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { type ApiWorld, openApi } from './support/api-world.js'

const TERMINAL = 'application/vnd.elk.terminal+json'
const csv = `Leerlingnummer;Roepnaam;Achternaam;Geboortedatum\n71;${canary('typed')};x;14-02-2014\n`

let world: ApiWorld
let key: string
const lines: RequestLine[] = []

beforeAll(async () => {
  const log = {
    info: (line: RequestLine) => void lines.push(line),
    error: (line: RequestLine) => void lines.push(line),
  }
  world = openApi((await openPoisonedWorld()).app, { log })
  key = await makeKey(world.app, '18AB00', { name: canary('key') })
})
afterAll(() => world.close())

/** Every operation in every form, about pupils whose data are poisoned and with poison in what is sent. */
const asked = operations.flatMap((operation) =>
  ['*/*', 'application/json', 'text/csv', TERMINAL].map((accept) => [operation.id, accept, operation] as const),
)

describe('a canary', () => {
  it.each(asked)('steers nothing in what %s answers as %s', async (_id, accept, { method, path, fields, upload }) => {
    const address = path.replace('{pupil}', elkNumber(7))
    const said = {
      ...('set' in fields && { set: [`voornaam=${canary('set')}`] }),
      ...('reason' in fields && { reason: canary('why') }),
    }
    const sent = upload
      ? { csv }
      : method === 'post'
        ? { json: { ...said, ...('all' in fields && { all: true, dryRun: true }) } }
        : {}
    const { text, bytes, type, status } = await world.ask(method.toUpperCase(), address, { key, accept, ...sent })
    expect(status).toBeLessThan(500)
    if (type !== 'application/pdf') expect(steeringIn(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))).toEqual([])
    if (type.startsWith('text/csv')) expect(dangerousCells(bytes)).toEqual([])
  })

  it('stands in no line of the log, and neither does a key, a number or a school', () => {
    expect(lines.length).toBeGreaterThanOrEqual(asked.length)
    const log = JSON.stringify(lines)
    expect(log).not.toMatch(/kanarie|elk_|18AB00|\d{9}/)
    expect(new Set(lines.flatMap((line) => Object.keys(line)))).toEqual(new Set(['method', 'route', 'status', 'ms']))
  })
})
