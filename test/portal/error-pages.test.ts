import { type HTMLElement, parse } from 'node-html-parser'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listDepartments, markAdmitted } from '../../src/db/departments.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, openBrowser, type Page } from './support/browser.js'
import { fillIn, openAccount, sendLink } from './support/family.js'

interface Case {
  typed: Record<string, string>
  /** The fields at which something is wrong; none when it concerns the whole page. */
  at: readonly string[]
  /** A second field that the one sentence is about. */
  also?: string
}

/** For every form that can be filled in wrongly, what is wrong with it, and where. */
const cases: Readonly<Record<string, Case>> = {
  '/w/:token': {
    typed: { 'geboortedatum-dag': '31', 'geboortedatum-maand': '2', 'geboortedatum-jaar': '2014', wachtwoord: 'kort' },
    at: ['geboortedatum', 'wachtwoord'],
  },
  '/brief': { typed: { 'elk-nummer': '483', code: 'ABC' }, at: ['elk-nummer'], also: 'code' },
  '/inloggen': { typed: { 'elk-nummer': '12', wachtwoord: 'x' }, at: ['elk-nummer'], also: 'wachtwoord' },
  '/wachtwoord-vergeten': { typed: { 'elk-nummer': 'x<y' }, at: ['elk-nummer'] },
  '/aanmelding/gegevens': { typed: { versie: '99' }, at: [] },
  '/aanmelding/contact': {
    typed: { 'e-mail-1': 'geen "adres"', 'telefoon-2': 'bel me', 'naam-1': 'Samira', 'e-mail-2': 'vader@example.org' },
    at: ['e-mail-1', 'telefoon-2'],
  },
  '/aanmelding/voorkeuren': {
    typed: { 'plaats-north/havo': 'eerst', 'plaats-south/havo': '1' },
    at: ['plaats-north/havo'],
  },
  '/aanmelding/school': { typed: {}, at: ['school'] },
  '/aanmelding/controleren': { typed: {}, at: ['zeker'] },
}

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['north/havo', 'south/havo']) await addDepartment(app, { code })
})
afterEach(() => app.close())

it('there is a case for every form in which something can be wrong', () => {
  const forms = routes.filter(({ path, post }) => post && path !== '/uitloggen').map(({ path }) => path)
  expect(Object.keys(cases).sort()).toEqual(forms.sort())
})

it.each(Object.entries(cases))(
  'what is wrong at %s is told in the title, on top with links, and at the field; what was typed stays',
  async (path, { typed, at, also }) => {
    const page = await sendWrongly(path, typed)
    expect(page.status).toBe(422)
    const document = parse(page.html)
    const heading = wordsOf(document.querySelector('main h1'))
    expect(wordsOf(document.querySelector('title'))).toBe(`Fout: ${heading} – Aanmelden middelbare school`)
    const summary = document.querySelector('main')?.children[0]
    expect(summary?.classNames).toBe('elk-error-summary')
    expect(wordsOf(summary).length).toBeGreaterThan(20)
    const links = summary?.querySelectorAll('a') ?? []
    expect(links.map((link) => link.getAttribute('href'))).toEqual(at.map((field) => `#${field}`))
    for (const [index, field] of at.entries()) expect(errorAt(document, field)).toBe(`Fout: ${wordsOf(links[index])}`)
    if (also) expect(markOf(document, also)).toEqual(['true', expect.stringContaining(`${at[0]}-fout`)])
    expect(keptIn(document, Object.keys(typed))).toEqual(kept(typed))
    expect(document.querySelectorAll('input[type=password][value]')).toEqual([])
  },
)

async function sendWrongly(path: string, typed: Record<string, string>): Promise<Page> {
  const { browser, address } = await atForm(path)
  await browser.get(address)
  const answer = await browser.submit(address, typed)
  return answer.status === 303 ? browser.follow(answer) : answer
}

/** A family that stands before a form, with two departments on its list, or one school to tick. */
async function atForm(path: string): Promise<{ browser: Browser; address: string }> {
  const browser = openBrowser(portal)
  if (path === '/w/:token') return { browser, address: await sendLink(app, await addPupil(app)) }
  if (path === '/aanmelding/school') await openAccount(app, portal, await admitted(), browser)
  else if (path.startsWith('/aanmelding')) {
    await openAccount(app, portal, await addPupil(app, { advice: 'havo' }), browser)
    if (path !== '/aanmelding/gegevens') await fillIn(browser, ['north/havo', 'south/havo'])
  }
  return { browser, address: path }
}

async function admitted(): Promise<KeptPupil> {
  const school = { kind: 'kovo', name: 'School east' } as const
  await addDepartment(app, { code: 'east', level: '', advices: [], preselection: true, school })
  const pupil = await addPupil(app, { advice: 'vmbo-b', route: 'kovo' })
  const departmentId = (await listDepartments(app.db)).find(({ code }) => code === 'east')?.id ?? 0
  const marks = [{ pupilId: pupil.id, departmentId }]
  await app.db.transaction().execute((trx) => markAdmitted(trx, marks, app.clock.now()))
  return pupil
}

/** What a screen reader says of a field that is wrong, of its group when it is one of several. */
function errorAt(document: HTMLElement, field: string): string {
  const control = document.getElementById(field)
  const described = control?.closest('fieldset[aria-describedby]') ?? control
  const ids = described?.getAttribute('aria-describedby')?.split(' ') ?? []
  expect([field, ids]).toEqual([field, expect.arrayContaining([`${field}-fout`])])
  return wordsOf(document.getElementById(`${field}-fout`))
}

/** Whether a field is said to be wrong, and what describes it. */
function markOf(document: HTMLElement, field: string): (string | undefined)[] {
  const control = document.getElementById(field)
  return [control?.getAttribute('aria-invalid'), control?.getAttribute('aria-describedby')]
}

function keptIn(document: HTMLElement, fields: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    fields.flatMap((name) => {
      const control = document.querySelector(`main [name="${name}"]:not([type=hidden], [type=password])`)
      return control ? [[name, control.getAttribute('value')]] : []
    }),
  )
}

function kept(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'wachtwoord' && name !== 'versie'))
}

function wordsOf(element: HTMLElement | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}
