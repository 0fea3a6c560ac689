import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDepartments, markAdmitted } from '../../src/db/departments.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { type Browser, buttonsOf, fieldValue, formTo, openBrowser, type Page, textOf } from './support/browser.js'
import { logInAs, openAccount } from './support/family.js'

const PATH = '/aanmelding/voorkeuren'
let app: TestApp
let portal: Portal
let pupil: KeptPupil
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00', config: { lists: { ...testConfig().lists, maxLength: 5 } } })
  portal = createPortal(app)
  for (const code of ['a', 'b', 'c', 'd', 'e', 'f'])
    await addDepartment(app, { code: `${code}/mixed`, level: 'v.a. havo', advices: ['havo', 'havo/vwo'] })
  await addDepartment(app, { code: 'g/vwo', level: 'vwo', advices: ['havo/vwo', 'vwo'] })
  await addDepartment(app, { code: 'h/picked', preselection: true, school: { name: 'Café Ümit', city: 'Diemen' } })
  pupil = await addPupil(app, { advice: 'havo/vwo' })
  browser = await openAccount(app, portal, pupil)
})
afterEach(() => app.close())

const list = async () => (await findApplication(app.db, pupil.id, '1'))?.list.map(({ department }) => department) ?? []
const open = (query = '') => browser.get(PATH + query)
async function press(button: string | undefined, typed: Record<string, string> = {}): Promise<Page> {
  const page = await browser.submit(PATH, typed, button)
  return page.location ? browser.follow(page) : page
}
async function add(...codes: string[]): Promise<void> {
  await open()
  for (const code of codes) await press(`toevoegen:${code}`)
}

describe('the preference list', () => {
  it('saves on Enter in any field, and neither moves nor removes', async () => {
    await add('a/mixed', 'b/mixed')
    const [first] = buttonsOf(formTo((await open()).html, PATH))
    expect(first).toBe('opslaan')
    const page = await press(undefined, { 'plaats-a/mixed': '2', 'plaats-b/mixed': '1' })
    expect(await list()).toEqual(['b/mixed', 'a/mixed'])
    expect(textOf(page.html)).toContain('De lijst is opgeslagen')
  })

  it('takes the typed numbers first, then does what the button says, and says where the school stands now', async () => {
    await add('a/mixed', 'b/mixed', 'c/mixed')
    const page = await press('omhoog:c/mixed', { 'plaats-a/mixed': '9' })
    expect(await list()).toEqual(['c/mixed', 'b/mixed', 'a/mixed'])
    expect(textOf(page.html)).toContain('School c, v.a. havo staat nu op plaats 1 van 3')
    expect(page.html).toMatch(/value="omlaag:c\/mixed" autofocus/)
  })

  it('says of one school whose number was changed where it stands now, and keeps the keyboard there', async () => {
    await add('a/mixed', 'b/mixed', 'c/mixed')
    const up = await press(undefined, { 'plaats-c/mixed': '1,5' })
    expect(textOf(up.html)).toContain('School c, v.a. havo staat nu op plaats 2 van 3')
    expect(up.html).toMatch(/value="omhoog:c\/mixed" autofocus/)
    const first = await press(undefined, { 'plaats-b/mixed': '0,5' })
    expect(first.html).toMatch(/value="omlaag:b\/mixed" autofocus/)
    const nowhere = await press(undefined, { 'plaats-b/mixed': '0,7' })
    expect(textOf(nowhere.html)).toContain('De lijst is opgeslagen')
  })

  it('reads the digits of an Arabic or a Persian keyboard', async () => {
    await add('a/mixed', 'b/mixed', 'c/mixed')
    await press(undefined, { 'plaats-a/mixed': '٣', 'plaats-b/mixed': '۱', 'plaats-c/mixed': '٢' })
    expect(await list()).toEqual(['b/mixed', 'c/mixed', 'a/mixed'])
    const elsewhere = openBrowser(portal)
    const number = pupil.elkNumber.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    expect((await logInAs(elsewhere, { elkNumber: number })).status).toBe(303)
  })

  it('shows both fields of equal numbers and changes nothing, not even by the button that was pressed', async () => {
    await add('a/mixed', 'b/mixed')
    const page = await press('weghalen:a/mixed', { 'plaats-a/mixed': '2', 'plaats-b/mixed': '2' })
    expect(page.status).toBe(422)
    for (const code of ['a', 'b']) expect(page.html).toContain(`<a href="#plaats-${code}/mixed">`)
    expect(fieldValue(page.html, 'plaats-a/mixed')).toBe('2')
    expect(await list()).toEqual(['a/mixed', 'b/mixed'])
  })

  it('takes a school off and puts it back at its place, with its wish', async () => {
    await add('a/mixed', 'b/mixed', 'c/mixed')
    await press('opslaan', { 'wens-b/mixed': 'ja' })
    const removed = await press('weghalen:b/mixed')
    expect(await list()).toEqual(['a/mixed', 'c/mixed'])
    expect(textOf(removed.html)).toContain('School b, v.a. havo is van de lijst gehaald')
    const stands = ['plaats-a/mixed', 'is van de lijst gehaald', 'plaats-c/mixed'].map((text) =>
      removed.html.indexOf(text),
    )
    expect(stands).toEqual([...stands].sort((one, other) => one - other))
    const back = await press('terugzetten:2:ja:b/mixed')
    expect(textOf(back.html)).toContain('staat weer op plaats 2')
    expect((await findApplication(app.db, pupil.id, '1'))?.list[1]).toEqual({ department: 'b/mixed', upperLevel: true })
  })

  it('keeps the wish for the upper level where there is one to wish for, and nowhere else', async () => {
    await add('a/mixed', 'g/vwo')
    const page = await press('opslaan', { 'wens-a/mixed': 'ja', 'wens-g/vwo': 'ja' })
    expect(page.html).toContain('id="wens-a/mixed"')
    expect(page.html).not.toContain('id="wens-g/vwo"')
    expect((await findApplication(app.db, pupil.id, '1'))?.list).toEqual([
      { department: 'a/mixed', upperLevel: true },
      { department: 'g/vwo', upperLevel: false },
    ])
    await press('opslaan', { 'wens-a/mixed': '' })
  })

  it('refuses an older page, shows the newest list, and takes the change from there', async () => {
    await add('a/mixed', 'b/mixed')
    const other = openBrowser(portal)
    await logInAs(other, pupil)
    await other.get(PATH)
    await press('omhoog:b/mixed')
    const stale = await other.submit(PATH, {}, 'weghalen:b/mixed')
    expect(stale.status).toBe(422)
    expect(textOf(stale.html)).toContain('Hieronder staat het nieuwste')
    expect(fieldValue(stale.html, 'plaats-b/mixed')).toBe('1')
    expect(await list()).toEqual(['b/mixed', 'a/mixed'])
    expect((await other.submit(PATH, {}, 'weghalen:b/mixed')).status).toBe(303)
    expect(await list()).toEqual(['a/mixed'])
  })

  it('takes no school that the child may not choose, nor more than fit', async () => {
    await add('a/mixed')
    const before = await list()
    for (const code of ['h/picked', 'nergens/vwo', '../..', "a/mixed'--"]) {
      const page = await browser.post(PATH, {
        versie: fieldValue((await open()).html, 'versie'),
        actie: `toevoegen:${code}`,
      })
      expect([code, page.status]).toEqual([code, 422])
    }
    expect(await list()).toEqual(before)
    await add('b/mixed', 'c/mixed', 'd/mixed', 'e/mixed')
    const full = await browser.post(PATH, {
      versie: fieldValue((await open()).html, 'versie'),
      actie: 'toevoegen:f/mixed',
    })
    expect([full.status, textOf(full.html)]).toEqual([422, expect.stringContaining('passen 5')])
  })

  it('keeps the numbers and wishes as typed when a school on the list cannot be chosen any more', async () => {
    await add('a/mixed', 'b/mixed', 'c/mixed')
    await app.db.updateTable('departments').set({ advices: 'vmbo-b' }).where('code', '=', 'c/mixed').execute()
    await open()
    const page = await press('opslaan', { 'plaats-a/mixed': '2', 'plaats-b/mixed': '1', 'wens-b/mixed': 'ja' })
    expect([page.status, textOf(page.html)]).toEqual([422, expect.stringContaining('School c')])
    expect([fieldValue(page.html, 'plaats-a/mixed'), fieldValue(page.html, 'plaats-b/mixed')]).toEqual(['2', '1'])
    expect(await list()).toEqual(['a/mixed', 'b/mixed', 'c/mixed'])
  })

  it('shows a school with pre-selection once it admitted the child', async () => {
    expect(textOf((await open()).html)).not.toContain('Café Ümit')
    const picked = (await listDepartments(app.db)).find(({ code }) => code === 'h/picked')
    await app.db
      .transaction()
      .execute((trx) => markAdmitted(trx, [{ pupilId: pupil.id, departmentId: picked?.id ?? 0 }], app.clock.now()))
    expect(textOf((await open()).html)).toContain('Deze school heeft uw kind toegelaten')
  })

  it('ignores a button that it does not have', async () => {
    await add('a/mixed')
    for (const actie of ['', 'verwijder-alles', 'omhoog:', 'terugzetten:0:ja:', 'omhoog:nergens', 'weghalen:nergens']) {
      const page = await browser.post(PATH, { versie: fieldValue((await open()).html, 'versie'), actie })
      expect([actie, page.status]).toEqual([actie, 303])
    }
    expect(await list()).toEqual(['a/mixed'])
  })

  it('says nothing that did not happen, whatever stands in the address', async () => {
    await add('a/mixed')
    for (const query of [
      '?gedaan=weggehaald&code=a/mixed&plaats=1',
      '?gedaan=omhoog&code=b/mixed',
      '?gedaan=toegevoegd&code=%3Cb%3E',
      '?gedaan=weggehaald&code=b/mixed&plaats=99',
    ])
      expect(textOf((await open(query)).html)).not.toMatch(/staat nu op|is van de lijst|is toegevoegd/)
  })
})

describe('searching', () => {
  it('saves the numbers that stand typed, and finds by name, town and level, accents and case aside', async () => {
    await add('a/mixed', 'b/mixed')
    const picked = (await listDepartments(app.db)).find(({ code }) => code === 'h/picked')
    await app.db
      .transaction()
      .execute((trx) => markAdmitted(trx, [{ pupilId: pupil.id, departmentId: picked?.id ?? 0 }], app.clock.now()))
    const found = await press('zoeken', { zoek: 'umit diemen', 'plaats-a/mixed': '2', 'plaats-b/mixed': '1' })
    expect(textOf(found.html)).toContain('1 keuze gevonden')
    expect(fieldValue(found.html, 'zoek')).toBe('umit diemen')
    expect(await list()).toEqual(['b/mixed', 'a/mixed'])
    const byLevel = await press('zoeken', { zoek: '', niveau: 'vwo' })
    expect(textOf(byLevel.html)).toContain('1 keuze gevonden')
    expect(textOf((await press('zoeken', { zoek: 'bestaat niet', niveau: '' })).html)).toContain('Geen school gevonden')
  })

  it('finds by town and by district, and offers only places where there is something to choose', async () => {
    const at = (city: string, district: string) => ({ city, district })
    await addDepartment(app, { code: 'i/havo', school: { name: 'Het IJ', ...at('Amsterdam', 'Noord') } })
    await addDepartment(app, { code: 'j/havo', school: { name: 'De Amstel', ...at('Amsterdam', 'Zuid') } })
    await addDepartment(app, { code: 'k/havo', school: { name: 'De Vecht', ...at('Weesp', '') } })
    await addDepartment(app, { code: 'l/vmbo', advices: ['vmbo-b'], school: { name: 'De Zaan', ...at('Zaandam', '') } })
    const { html } = await open()
    const [, select = ''] = /<select[^>]* name="waar"[^>]*>([\s\S]*?)<\/select>/.exec(html) ?? []
    expect(textOf(select).trim()).toBe('Overal Amsterdam Amsterdam, Noord Amsterdam, Zuid Weesp')
    const north = await press('zoeken', { waar: 'Amsterdam, Noord' })
    expect(textOf(north.html)).toContain('1 keuze gevonden')
    expect(textOf(north.html)).toContain('Noordkade 1, 1021 AB Amsterdam, Noord')
    expect(textOf((await press('zoeken', { waar: 'Amsterdam' })).html)).toContain('9 keuzes gevonden')
    expect(textOf((await press('zoeken', { waar: 'Weesp', zoek: 'amstel' })).html)).toContain('Geen school gevonden')
    const all = await press('wis-zoeken')
    expect(textOf(all.html)).toContain('10 keuzes gevonden')
    expect(fieldValue(all.html, 'zoek')).toBe('')
  })

  it('goes along with Enter in a field of the search, which saves as every Enter does', async () => {
    await add('a/mixed', 'b/mixed')
    const found = await press(undefined, { zoek: 'school g' })
    expect(textOf(found.html)).toContain('1 keuze gevonden')
    expect(found.html).toMatch(/id="gevonden" tabindex="-1" autofocus/)
    expect(textOf(found.html)).not.toContain('De lijst is opgeslagen')
    const both = await press(undefined, { zoek: 'school c', 'plaats-a/mixed': '2', 'plaats-b/mixed': '1' })
    expect(textOf(both.html)).toContain('De lijst is opgeslagen')
    expect(both.html).toMatch(/id="gevonden" tabindex="-1" autofocus/)
    expect(await list()).toEqual(['b/mixed', 'a/mixed'])
  })

  it('shows twelve at first and all when asked, also after the next choice', async () => {
    for (let n = 0; n < 10; n++)
      await addDepartment(app, { code: `more${n}/mixed`, level: 'v.a. havo', advices: ['havo/vwo'] })
    expect(textOf((await open()).html)).toContain('12 van de 17 keuzes')
    const all = await press('toon-alles')
    expect(textOf(all.html)).toContain('17 keuzes gevonden')
    const adding = [...all.html.matchAll(/value="toevoegen:[^"]*"( autofocus)?/g)].map(
      ([, focus]) => focus !== undefined,
    )
    expect(adding.indexOf(true)).toBe(12)
    expect(textOf((await press('toevoegen:a/mixed')).html)).toContain('17 keuzes gevonden')
  })
})

describe('contact data', () => {
  it('are kept as the family types them, and may stay empty', async () => {
    await browser.get('/aanmelding/contact')
    const typed = {
      'naam-1': '  Samira   el Amrani ',
      'e-mail-1': 'samira@Example.ORG',
      'telefoon-1': '',
      'naam-2': 'Zoë',
      'taal-van-mails': 'en',
    }
    expect((await browser.submit('/aanmelding/contact', typed)).status).toBe(303)
    const row = await app.db.selectFrom('pupils').selectAll().where('id', '=', pupil.id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      contact_name: 'Samira el Amrani',
      email: 'samira@example.org',
      phone: '',
      contact_name_2: 'Zoë',
      language: 'en',
      contact_by_family: 1,
    })
  })

  it('that cannot be are named one by one, and nothing is kept', async () => {
    await browser.get('/aanmelding/contact')
    const page = await browser.submit('/aanmelding/contact', {
      'e-mail-1': 'a@b',
      'telefoon-2': 'zes',
      'naam-1': 'x'.repeat(201),
    })
    expect(page.status).toBe(422)
    for (const field of ['e-mail-1', 'telefoon-2', 'naam-1']) expect(page.html).toContain(`<a href="#${field}">`)
    expect(await findApplication(app.db, pupil.id, '1')).toBeUndefined()
  })
})
