import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, ORIGIN, openBrowser, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

const PDF = '/aanmelding/ontvangst.pdf'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
let browser: Browser
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['north/havo', 'south/havo']) await addDepartment(app, { code })
  fatima = await addPupil(app, { advice: 'havo' })
  browser = await openAccount(app, portal, fatima)
  await fillIn(browser, ['south/havo', 'north/havo'])
})
afterEach(() => app.close())

async function fetchPaper({ cookies }: Browser, query = ''): Promise<{ headers: Headers; bytes: Buffer }> {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const response = await portal.fetch(new Request(ORIGIN + PDF + query, { headers: { cookie } }))
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}
const textOn = (bytes: Buffer) => readPdf(bytes).pages.join(' ').replace(/\s+/g, ' ')
const receipt = async () => textOf((await browser.get('/aanmelding/ontvangst')).html)
const codeOn = (text: string) => /Ontvangstcode (\S{4}-\S{4}-\S{4})/.exec(text)?.[1] ?? ''

describe('the receipt as a paper', () => {
  it('is one link away from the page, and proves the same', async () => {
    const page = await browser.follow(await handIn(browser))
    expect(textOf(page.html)).not.toContain('south/havo')
    expect(page.html).toMatch(new RegExp(`<a class="[^"]*" href="${PDF}">Bevestiging als pdf openen</a>`))
    const { headers, bytes } = await fetchPaper(browser)
    expect(headers.get('content-type')).toBe('application/pdf')
    const text = textOn(bytes)
    expect(text).toContain('Fatima el Amrani')
    expect(text).toContain('donderdag 26 maart 2026, 10.00 uur')
    expect(text).toContain('1 School south havo south/havo 2 School north havo north/havo')
    expect(text).toContain('https://aanmelden.example.org/uitslag')
    expect(codeOn(text)).toBe(codeOn(textOf(page.html)))
    expect(await run(app, 'applications', 'verify', codeOn(text))).toMatchObject({ code: 0 })
  })

  it('is kept by no machine on the way, and opens in whatever a telephone has', async () => {
    await handIn(browser)
    const { headers } = await fetchPaper(browser)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-disposition')).toBe(`inline; filename="ontvangstbevestiging-${fatima.elkNumber}.pdf"`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is for that family alone, once it handed in', async () => {
    expect(await browser.get(PDF)).toMatchObject({ status: 303, location: '/aanmelding' })
    await handIn(browser)
    expect(await openBrowser(portal).get(PDF)).toMatchObject({
      status: 303,
      location: `/inloggen?naar=${encodeURIComponent(PDF)}`,
    })
    const other = await openAccount(app, portal, await addPupil(app, { advice: 'havo', firstName: 'Ali' }))
    expect(await other.get(PDF)).toMatchObject({ status: 303, location: '/aanmelding' })
  })

  it('has English beside the Dutch for who reads that, and Dutch alone for every other family', async () => {
    await handIn(browser)
    expect(textOn((await fetchPaper(browser, '?taal=en')).bytes)).toContain('The application is definitive.')
    for (const language of ['nl', 'ar', 'uk']) {
      const text = textOn((await fetchPaper(browser, `?taal=${language}`)).bytes)
      expect(text).toContain('De aanmelding is definitief.')
      expect(text).not.toContain('The application')
    }
  })

  it('is made once for who asks again, and anew when what it says has changed', async () => {
    await handIn(browser)
    const first = (await fetchPaper(browser)).bytes
    expect((await fetchPaper(browser)).bytes.equals(first)).toBe(true)
    await correctPupil(app, { elkNumber: fatima.elkNumber, values: { lastName: 'Haddad' }, reason: 'typo' })
    const corrected = textOn((await fetchPaper(browser)).bytes)
    expect(corrected).toContain('Fatima el Amrani')
    expect(corrected).toContain('Daarna heeft de basisschool gegevens van het kind aangepast.')
  })
})

describe('a receipt after the application was opened again', () => {
  it('is gone until the family hands in again, and then names the code that it replaces', async () => {
    await handIn(browser)
    const first = codeOn(await receipt())
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'wrong school' })
    expect(await browser.get(PDF)).toMatchObject({ status: 303, location: '/aanmelding' })
    app.travelTo('2026-03-27T10:00')
    browser = await openAccountAgain()
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    await handIn(browser)
    const page = await receipt()
    expect(page).toContain(`U had al eerder ingeleverd. De ontvangstcode ${first} telt niet meer.`)
    const paper = textOn((await fetchPaper(browser)).bytes)
    expect(paper).toContain(`De code ${first} telt niet meer.`)
    expect(codeOn(paper)).not.toBe(first)
    expect(await run(app, 'applications', 'verify', first)).toMatchObject({ code: 1 })
    expect(await run(app, 'applications', 'verify', codeOn(paper))).toMatchObject({ code: 0 })
  })

  async function openAccountAgain(): Promise<Browser> {
    const again = openBrowser(portal)
    await logInAs(again, await getPupilById(app.db, fatima.id))
    return again
  }
})

describe('a receipt of what staff entered from paper', () => {
  it('says so, on the page and on paper', async () => {
    const jayden = await addPupil(app, { advice: 'havo', firstName: 'Jayden' })
    await run(app, 'applications', 'enter', jayden.elkNumber, 'north/havo', '--yes')
    browser = await openAccount(app, portal, jayden)
    expect(await receipt()).toContain('Een medewerker heeft deze aanmelding voor u ingevoerd.')
    expect(textOn((await fetchPaper(browser)).bytes)).toContain(
      'Een medewerker heeft de aanmelding voor de familie ingevoerd.',
    )
  })
})
