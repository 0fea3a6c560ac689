import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import { elkNumber } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run, runAs } from '../support/run.js'
import { canary, FORMULA, LINES, MARKUP, STEERING, TURNING } from './support/canary.js'
import { copyHome, removeCopies } from './support/home-copy.js'
import { openPoisonedWorld } from './support/poisoned-world.js'
import { dangerousCells, steeringIn, strangersOn } from './support/scans.js'
import { openWorld, type World } from './support/world.js'

let world: World

beforeAll(async () => {
  world = await openPoisonedWorld()
})
afterEach(removeCopies)
afterAll(() => world.app.close())

describe('a canary in the database', () => {
  it('is no formula and no command in a table for a spreadsheet', async () => {
    expect(await runAs({ cwd: world.cwd }, world.app, 'status', '--csv', 'status.csv')).toMatchObject({ code: 0 })
    const bytes = readFileSync(join(world.cwd, 'status.csv'))
    expect(bytes.toString()).toContain('kanarie-last_name')
    expect(dangerousCells(bytes)).toEqual([])
  })

  it('is letters on a form, which holds nothing that can be run or followed', async () => {
    const all = ['forms', 'print', '--school', '18AB00', '-o', 'forms.pdf']
    expect((await runAs({ cwd: world.cwd }, world.app, ...all)).code).toBe(3)
    const { pages, spoken, raw } = readPdf(readFileSync(join(world.cwd, 'forms.pdf')))
    expect(pages.join()).toContain('kanarie-lastName')
    expect(steeringIn([...pages, ...spoken.flat()].join('\n').replace(/\p{Cf}/gu, ''))).toEqual([])
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|OpenAction|EmbeddedFile)\b/)
  })

  it('is letters on a receipt, which holds nothing that can be run or followed', async () => {
    const receipt = ['applications', 'receipt', elkNumber(7), '-o', 'receipt.pdf']
    expect((await runAs({ cwd: world.cwd }, world.app, ...receipt)).code).toBe(0)
    const { pages, spoken, raw } = readPdf(readFileSync(join(world.cwd, 'receipt.pdf')))
    expect(pages.join()).toContain('kanarie-')
    expect(steeringIn([...pages, ...spoken.flat()].join('\n').replace(/\p{Cf}/gu, ''))).toEqual([])
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|OpenAction|EmbeddedFile)\b/)
  })

  it('is letters on a letter, which holds nothing that can be run or followed', async () => {
    const home = await copyHome(world.app)
    const letter = ['logins', 'letter', elkNumber(7), '--resend', '-o', 'letter.pdf', '--yes']
    expect((await runAs({ cwd: world.cwd }, home, ...letter)).code).toBe(0)
    const { pages, spoken, raw } = readPdf(readFileSync(join(world.cwd, 'letter.pdf')))
    expect(pages).toHaveLength(1)
    for (const place of ['first_name', 'last_name', 'street', 'name']) expect(pages[0]).toContain(`kanarie-${place}`)
    expect(pages[0]).not.toMatch(/kanarie-(birth|advice|email|contact)/)
    expect(steeringIn([...pages, ...spoken.flat()].join('\n').replace(/\p{Cf}/gu, ''))).toEqual([])
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|OpenAction|EmbeddedFile)\b/)
  })
})

describe('a canary in a mail', () => {
  let mails: { file: string; text: string; mail: ParsedMail }[]

  beforeAll(async () => {
    const dir = await copyHome(world.app)
    await run(dir, 'pupils', 'correct', elkNumber(1), '--set', 'city=Diemen', '--reason', 'x')
    await run(dir, 'logins', 'send', elkNumber(7), '--yes')
    await run(dir, 'mail', 'work', '--once')
    const { outbox } = homeAt(dir)
    const files = readdirSync(outbox).filter((file) => file.endsWith('.eml'))
    const texts = files.map((file) => ({ file, text: readFileSync(join(outbox, file), 'utf8') }))
    mails = await Promise.all(texts.map(async ({ file, text }) => ({ file, text, mail: await simpleParser(text) })))
  })

  it('reaches every kind that school and family have a part in', () => {
    const kinds = mails.map(({ file }) => file.replace(/^\d+-|-\d+\.eml$/g, ''))
    expect([...new Set(kinds)].sort()).toEqual(['form-renewed', 'login', 'receipt'])
    for (const { mail } of mails) expect(mail.text).toContain('kanarie-first_name')
  })

  it('adds no header, no reader and no part', () => {
    const ours = [
      ...['from', 'to', 'reply-to', 'subject', 'message-id', 'date', 'content-language', 'auto-submitted'],
      'x-auto-response-suppress',
      ...['content-type', 'mime-version'],
    ]
    for (const { mail, text } of mails) {
      expect([...mail.headers.keys()].filter((name) => !ours.includes(name))).toEqual([])
      expect(mail.bcc ?? mail.cc).toBeUndefined()
      expect(mail.attachments).toEqual([])
      expect(text.match(/^Content-Type: /gm)).toHaveLength(3)
    }
  })

  it('makes no tag and steers no reader', () => {
    for (const { mail } of mails) {
      expect(strangersOn(mail.html || '')).toEqual([])
      expect(steeringIn(`${mail.subject}\n${mail.text}`)).toEqual([])
    }
  })
})

describe('a file with a canary', () => {
  const header = 'BRIN,Leerlingnummer,Roepnaam,Tussenvoegsel,Achternaam,Geboortedatum,Straat,Woonplaats,E-mail'
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const row = (number: number, cells: Partial<Record<'first' | 'last' | 'street' | 'city' | 'email', string>>) => {
    const {
      first = 'Noa',
      last = 'Berg',
      street = 'Kade',
      city = 'Amsterdam',
      email = `ouder${number}@example.org`,
    } = cells
    return ['18AB00', String(number), first, '', last, '14-02-2014', street, city, email].map(quoted).join(',')
  }
  const write = (fresh: World, ...rows: string[]) => {
    const file = join(fresh.cwd, 'canary.csv')
    writeFileSync(file, [header, ...rows].join('\n'))
    return file
  }

  it.each([
    ['a command for the terminal', STEERING],
    ['letters that turn the line', TURNING],
    ['one unseen letter', '\u200b'],
    ['a line of its own', LINES],
    ['a lost letter', '\ufffd'],
  ])('is refused with a clear sentence when it holds %s', async (_, text) => {
    const fresh = await openWorld()
    const rows = (['first', 'last', 'street', 'city'] as const).map((field, n) => row(80 + n, { [field]: `a${text}b` }))
    const file = write(fresh, ...rows, row(90, { email: `a${text}@example.org` }))
    const errors = join(fresh.cwd, 'errors.csv')
    const { code, out, err } = await run(fresh.app, 'pupils', 'import', file, '--yes', '--errors', errors)
    expect(code).toBe(1)
    expect(out.match(/onzichtbaar of verloren teken/g)).toHaveLength(5)
    expect(steeringIn(out + err)).toEqual([])
    expect(dangerousCells(readFileSync(errors))).toEqual([])
    await fresh.app.close()
  })

  it('is taken as it is when it is only strange, and is letters ever after', async () => {
    const fresh = await openWorld()
    const strange = { first: FORMULA, last: `Berg ${MARKUP}`, street: '@SUM(A1)', city: "'s-Gravenhage" }
    const file = write(fresh, row(80, strange), row(81, { first: '+31', last: '-1', city: '@' }))
    expect(await run(fresh.app, 'pupils', 'import', file, '--yes')).toMatchObject({ code: 0 })
    const shown = async (number: string) =>
      JSON.parse((await run(fresh.app, 'pupils', 'show', '--school', '18AB00', '--number', number, '--json')).out)
    expect(await shown('80')).toMatchObject({
      firstName: FORMULA,
      lastName: strange.last,
      address: { street: '@SUM(A1)' },
    })
    const csv = join(fresh.cwd, 'status.csv')
    await run(fresh.app, 'status', '--csv', csv)
    expect(dangerousCells(readFileSync(csv))).toEqual([])
    await fresh.app.close()
  })

  it('cannot do anything from the file of errors, wherever it stands', async () => {
    const fresh = await openWorld()
    const file = write(
      fresh,
      row(80, { first: canary('a'), last: canary('b'), street: canary('c'), email: canary('d') }),
    )
    const errors = join(fresh.cwd, 'errors.csv')
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await run(fresh.app, 'pupils', 'import', file, '--errors', errors, ...json)
      expect(code).toBe(1)
      expect(steeringIn(out + err)).toEqual([])
    }
    expect(dangerousCells(readFileSync(errors))).toEqual([])
    await fresh.app.close()
  })
})
