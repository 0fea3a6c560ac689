import { parse } from 'node-html-parser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, textOf } from './support/browser.js'
import { fillIn, handIn, openAccount } from './support/family.js'

let app: TestApp
let portal: Portal
let pupil: KeptPupil
let family: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['north/havo', 'south/havo']) await addDepartment(app, { code })
  pupil = await addPupil(app, {
    advice: 'havo',
    prefix: 'van der',
    houseNumberSuffix: 'driehoog',
    contactName: 'Samira el Amrani',
    phone: '06 11 11 11 11',
    contactName2: 'Hassan el Amrani',
    email2: 'vader@example.org',
    phone2: '06 22 22 22 22',
  })
  family = await openAccount(app, portal, pupil)
})
afterEach(() => app.close())

const stateNow = async () => (await findApplication(app.db, pupil.id, '1'))?.state

describe('an application is begun', () => {
  const answers: [what: string, path: string, button?: string][] = [
    ['the child’s data', '/aanmelding/gegevens'],
    ['its own data', '/aanmelding/contact'],
    ['a school on the list', '/aanmelding/voorkeuren', 'toevoegen:north/havo'],
  ]
  it.each(answers)('as soon as a family saves %s, not by looking, nor by what is refused', async (_, path, button) => {
    for (const [, other] of answers) await family.get(other)
    await family.get('/aanmelding/contact')
    expect((await family.submit('/aanmelding/contact', { 'e-mail-1': 'geen adres' })).status).toBe(422)
    expect(await stateNow()).toBeUndefined()
    await family.get(path)
    expect((await family.submit(path, {}, button)).status).toBe(303)
    expect(await stateNow()).toBe('AG')
  })

  it('and becomes definitive by handing in, not by a box that was left open', async () => {
    await fillIn(family, ['north/havo'])
    await family.get('/aanmelding/controleren')
    await family.submit('/aanmelding/controleren')
    expect(await stateNow()).toBe('AG')
    await handIn(family)
    expect(await stateNow()).toBe('AV')
  })
})

describe('the check page', () => {
  it('shows every answer that is kept, and no other box is ticked than the family ticks', async () => {
    await fillIn(family, ['south/havo', 'north/havo'])
    const { html } = await family.get('/aanmelding/controleren')
    const text = textOf(html)
    const kept = await app.db.selectFrom('pupils').selectAll().where('id', '=', pupil.id).executeTakeFirstOrThrow()
    const answers = [
      ...[kept.first_name, kept.prefix, kept.last_name, kept.street, kept.house_number, kept.house_number_suffix],
      ...[kept.postcode, kept.city, kept.contact_name, kept.email, kept.phone],
      ...[kept.contact_name_2, kept.email_2, kept.phone_2, kept.advice, 'Nederlands'],
    ]
    for (const answer of answers) expect([answer, text.includes(` ${answer}`)]).toEqual([answer, true])
    expect(text.indexOf('School south')).toBeLessThan(text.indexOf('School north'))
    expect(parse(html).querySelectorAll('input[type=checkbox][checked]')).toEqual([])
  })

  it('leads from each answer to where it is changed, and from there back', async () => {
    await fillIn(family, ['north/havo'])
    const { html } = await family.get('/aanmelding/controleren')
    const links = parse(html).querySelectorAll('main a[href*="terug=controleren"]')
    const changes = links.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''))
    expect(new Set(changes)).toEqual(
      new Set(['gegevens', 'contact', 'voorkeuren'].map((page) => `/aanmelding/${page}?terug=controleren`)),
    )
    for (const link of links) expect(link.textContent).toMatch(/^\s*((Bekijk|Wijzig) .+|Lijst langer maken)\s*$/s)
    expect(links.find(({ attributes }) => attributes.href?.startsWith('/aanmelding/gegevens'))?.textContent).toContain(
      'Bekijk',
    )
    for (const change of new Set(changes)) {
      const page = parse((await family.get(change)).html)
      expect(page.querySelector('nav a[href="/aanmelding/controleren"]')?.textContent).toBe('Terug naar controleren')
    }
    await family.get('/aanmelding/contact?terug=controleren')
    expect((await family.submit('/aanmelding/contact')).location).toBe('/aanmelding/controleren')
    await family.get('/aanmelding/voorkeuren?terug=controleren')
    expect((await family.submit('/aanmelding/voorkeuren', {}, 'klaar')).location).toBe('/aanmelding/controleren')
  })
})
