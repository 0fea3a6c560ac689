import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseHtml } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalData } from '../../src/db/personal-data.js'
import { aDrawnRound } from '../support/a-drawn-round.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { runAs } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'

async function makeCopy(app: TestApp, elkNumber: string, language: 'nl' | 'en', folder: string) {
  const words = ['privacy', 'export', elkNumber, '-o', folder]
  const ran = await runAs({ cwd: app.home.dir, env: { ELK_LANG: language, ELK_ACTOR: 'ines' } }, app, ...words)
  const name = `elk-${language === 'nl' ? 'kopie' : 'copy'}-${elkNumber}`
  const [page, data] = ['html', 'json'].map((end) => join(app.home.dir, folder, `${name}.${end}`))
  return { ran, page: page ?? '', data: data ?? '' }
}

describe('elk privacy export', () => {
  let home: CanaryHome
  let copy: Awaited<ReturnType<typeof makeCopy>>
  let html = ''
  let text = ''
  let data: Record<string, Record<string, unknown>[]> = {}

  beforeAll(async () => {
    home = await aCanaryHome()
    copy = await makeCopy(home.app, home.canary.elkNumber, 'nl', 'kopie')
    html = readFileSync(copy.page, 'utf8')
    text = parseHtml(html).textContent
    data = JSON.parse(readFileSync(copy.data, 'utf8'))
  })
  afterAll(() => home.app.close())

  it('makes a page and a document that only their owner may read, and says to whom they may go', () => {
    expect(copy.ran).toMatchObject({ code: 0, err: '' })
    expect(copy.ran.out).toContain(`Gemaakt: ${copy.page} en ${copy.data}\n`)
    expect(copy.ran.out).toContain('Geef het alleen aan wie het gezag heeft')
    for (const file of [copy.page, copy.data]) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('holds a section in the document for every table with rows about a child, none of them empty here', () => {
    const sections = Object.values(personalData).flatMap((fate) => (fate.rows === 'go' ? [fate.section] : []))
    const empty = ['account', 'reopenings', 'grants', 'handSeats', 'withdrawals', 'confirmations', 'mailAttempts']
    for (const section of sections) {
      expect(data[section], section).toBeInstanceOf(Array)
      if (!empty.includes(section)) expect([section, data[section]?.length]).not.toEqual([section, 0])
    }
  })

  it('holds the child as it is and was, its list, its mails with their text, its result and its lot number', () => {
    for (const told of [
      ...['Kanariepiet el Kanariepietsen', '23 juli 2014', 'Kanariepietstraat', 'kanariepiet@example.org'],
      ...['Versie 2', 'voornaam: Ali → Kanariepiet', 'School north (north/havo)', 'ontvangstcode', 'lotnummer'],
      ...['Ouderinlog', 'onderwerp', 'Een medewerker verbeterde gegevens van Kanariepiet', 'kanariepiet verhuisde'],
    ])
      expect(text).toContain(told)
    expect(data.mailTexts?.[0]).toMatchObject({ body: expect.stringContaining('Receipt code') })
    expect(data.results?.[0]).toMatchObject({
      round: '1',
      result: { lot: expect.any(Number), code: expect.any(String) },
    })
  })

  it('tells no other child, no member of staff, no password and no link that opens something', () => {
    const both = html + JSON.stringify(data)
    for (const other of home.pupils.slice(1)) expect(both).not.toContain(other.elkNumber)
    expect(both).not.toMatch(/ines|baas-|elk_link_token|token_hash|tokenHash|passwordHash|nonce/)
  })

  it('is a page that asks nobody for anything', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/)
    expect(html).toContain('<html lang="nl">')
  })

  it('is in the log, and is there in English too', async () => {
    const english = await makeCopy(home.app, home.canary.elkNumber, 'en', 'copy')
    const page = parseHtml(readFileSync(english.page, 'utf8')).textContent
    expect(page).toContain('Everything ELK knows about Kanariepiet')
    expect(page).toContain('A member of staff looked at data of Kanariepiet')
    expect(page).not.toMatch(/\b(het|een|van)\b kind/)
  })

  it('writes one file when its name says which', async () => {
    const { ran } = await makeCopy(home.app, home.canary.elkNumber, 'nl', 'een.json')
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('een.json\n') })
  })
})

describe('a copy before the result', () => {
  it('tells nothing of it, and from when on it does', async () => {
    const { app, pupils } = await aDrawnRound({ rehearsal: true })
    const { ran, page, data } = await makeCopy(app, pupils[0]?.elkNumber ?? '', 'nl', 'kopie')
    expect(ran.out).toContain(
      'De uitslag staat er nog niet in. Die is te zien vanaf donderdag 9 april 2026, 15.30 uur.',
    )
    const all = readFileSync(page, 'utf8') + readFileSync(data, 'utf8')
    expect(all).toContain('Die is te zien vanaf donderdag 9 april 2026, 15.30 uur.')
    expect(all).not.toMatch(/lotnummer|"lot"|pseudo|code in de gepubliceerde loting/)
    await app.close()
  })
})
