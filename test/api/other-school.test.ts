import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../src/api/operation.js'
import { operations } from '../../src/api/operations.js'
import { elkNumber } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { hashTables } from '../support/tables.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, type AskOptions, openApi } from './support/api-world.js'

const TERMINAL = 'application/vnd.elk.terminal+json'
/** Bo goes to De Lantaarn, whose key it is; Fatima to De Stoomboot; and nobody has the last number. */
const [bo, fatima, nobody] = [elkNumber(6), elkNumber(1), elkNumber(90)]
const OF_STOOMBOOT = /Fatima|Amrani|Ali\b|Bakır|Zoë|Hoen|Noor|Jansen|Kaya|familie[1-5]@|Stoomstraat|De Stoomboot/

let world: ApiWorld
let key: string
beforeAll(async () => {
  world = openApi((await twoSchools()).app)
  key = await makeKey(world.app, '19CD01')
})
afterAll(() => world.close())

interface Way {
  path: string
  options: AskOptions
}

const bodies: Readonly<Record<string, object>> = {
  correctPupil: { set: ['voornaam=Bobbie'], reason: 'typefout' },
  recordAdvice: { advice: 'vwo', reason: 'heroverweging' },
}

/** The ways in which an operation can be asked about a pupil. */
function waysOf({ id, path, method, fields, upload }: Operation, pupil: string): Way[] {
  if (path.includes('{pupil}'))
    return [{ path: path.replace('{pupil}', pupil), options: method === 'post' ? { json: bodies[id] } : {} }]
  if (upload) return filesAbout(pupil).map((csv) => ({ path: `${path}?onlyValid=true`, options: { csv } }))
  if (!('elk' in fields)) return []
  if (method === 'get')
    return [[pupil], [bo, pupil], [pupil, bo]].map((elk) => ({
      path: `${path}?${elk.map((one) => `elk=${one}`).join('&')}`,
      options: {},
    }))
  return [[pupil], [bo, pupil], [pupil, bo]].map((elk) => ({ path, options: { json: { elk, resend: true } } }))
}

function filesAbout(pupil: string): string[] {
  return [
    `ELK-nummer,Roepnaam,Achternaam,Geboortedatum\n${pupil},X,Y,01-01-2014\n`,
    `ELK-nummer,Advies\n${pupil},vwo\n`,
    `ELK-nummer,Leerlingnummer,Advies,Roepnaam\n${bo},6,havo,Bo\n${pupil},1,vwo,Fatima\n`,
  ]
}

/** Everything that is answered, with the number taken out. */
async function answerAbout(operation: Operation, way: Way, pupil: string, how: AskOptions) {
  const answered = await world.ask(operation.method.toUpperCase(), way.path, { key, ...way.options, ...how })
  expect(answered.text).not.toMatch(OF_STOOMBOOT)
  const headers = Object.fromEntries([...answered.headers].map(([name, value]) => [name, value.replaceAll(pupil, '#')]))
  return { status: answered.status, headers, text: answered.text.replaceAll(pupil, '#') }
}

const manners: AskOptions[] = [
  {},
  { headers: { 'accept-language': 'en' } },
  { accept: TERMINAL, headers: { 'elk-terminal': 'columns=80, yes=1' } },
  { accept: TERMINAL, headers: { 'elk-terminal': 'columns=80, yes=1, json=1' } },
]

async function everything(): Promise<string> {
  await world.app.db.updateTable('api_tokens').set({ last_used_at: null }).execute()
  return hashTables(world.app.db)
}

describe('a pupil of another school', () => {
  const aboutPupils = operations.filter((operation) => waysOf(operation, nobody).length > 0)

  it.each(aboutPupils.map((operation) => [operation.id, operation] as const))(
    'is for %s as if it were not there, to the byte',
    async (_id, operation) => {
      const before = await everything()
      for (const how of manners)
        for (const [index, way] of waysOf(operation, fatima).entries()) {
          const [theirs, nobodys] = [
            await answerAbout(operation, way, fatima, how),
            await answerAbout(operation, waysOf(operation, nobody)[index] as Way, nobody, how),
          ]
          expect(theirs).toEqual(nobodys)
          expect(theirs.headers['elk-exit-code']).not.toBe('0')
        }
      expect(await everything()).toBe(before)
    },
  )

  it('has no number either', async () => {
    for (const { method, path, id } of operations.filter((operation) => operation.path.includes('{pupil}')))
      for (const how of manners) {
        const json = method === 'post' ? { json: bodies[id] } : {}
        const about = (number: string) =>
          world.ask(method.toUpperCase(), path.replace('{pupil}', `number:${number}`), { key, ...json, ...how })
        const [theirs, nobodys] = [await about('1'), await about('9')]
        expect([theirs.status, theirs.text.replace('mmer 1.', 'mmer 9.').replace('number 1.', 'number 9.')]).toEqual([
          404,
          nobodys.text,
        ])
      }
  })

  it('is not hinted at when this school has a child of that name and age', async () => {
    const csv = (name: string) =>
      `Leerlingnummer,Roepnaam,Tussenvoegsel,Achternaam,Geboortedatum\n80,${name},el,Amrani,14-02-2014\n`
    const { birth_date } = await world.app.db
      .selectFrom('pupils')
      .select('birth_date')
      .where('elk_number', '=', fatima)
      .executeTakeFirstOrThrow()
    const sent = (name: string) => csv(name).replace('14-02-2014', birth_date)
    const path = '/pupils/import?dryRun=true'
    for (const how of manners) {
      const [same, other] = [
        await world.ask('POST', path, { key, csv: sent('Fatima'), ...how }),
        await world.ask('POST', path, { key, csv: sent('Fatiha'), ...how }),
      ]
      expect(same.text.replaceAll('Fatima', '#')).toBe(other.text.replaceAll('Fatiha', '#'))
    }
  })

  it('is in no list, no status and on no form', async () => {
    for (const { id, method, path, scope } of operations.filter(({ path }) => !path.includes('{pupil}')))
      if (method === 'get') {
        const answered = await world.ask('GET', path, { key })
        expect([id, scope, answered.text]).toEqual([id, scope, expect.not.stringMatching(OF_STOOMBOOT)])
      }
  })

  const words = ['school', 'board', 'confined', 'home', 'output', 'csv', 'errors']
  const named = operations.flatMap((operation) => words.map((word) => [operation.id, word, operation] as const))

  it.each(named)('cannot be reached by asking %s with the word %s', async (_id, word, operation) => {
    const { method, path, upload } = operation
    const inQuery = method === 'get' || upload
    const address = path.replace('{pupil}', bo) + (inQuery ? `?${word}=18AB00` : '')
    const sent = upload ? { csv: 'a\n' } : inQuery ? {} : { json: { [word]: '18AB00' } }
    const answered = await world.ask(method.toUpperCase(), address, { key, ...sent })
    expect(answered.json()).toMatchObject({ status: 400, code: 'wrong-input' })
  })
})
