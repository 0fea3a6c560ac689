import { describe, expect, it } from 'vitest'
import { attributes, type Html, html } from '../../src/templates/html.js'
import { checkPage } from '../../src/templates/pages/check-page.js'
import { childDataPage } from '../../src/templates/pages/child-data-page.js'
import { contactPage } from '../../src/templates/pages/contact-page.js'
import { errorPage } from '../../src/templates/pages/error-page.js'
import { loginPage } from '../../src/templates/pages/login-page.js'
import { oneSchoolPage } from '../../src/templates/pages/one-school-page.js'
import { openLoginPage } from '../../src/templates/pages/open-login-page.js'
import { overviewPage } from '../../src/templates/pages/overview-page.js'
import { preferencesPage } from '../../src/templates/pages/preferences-page.js'
import { receiptPage } from '../../src/templates/pages/receipt-page.js'
import { chromeFor } from '../support/page-catalogue.js'
import { at, child, contact, round } from '../support/page-data.js'

const evil = `'"><img src=x onerror=alert(1)><script>alert(2)</script>&lt;`
const problems = [{ field: evil, text: evil }, { text: evil }]
const name = { code: evil, school: evil, profile: evil, level: evil }
const school = { name: evil, phone: evil, email: evil }
const evilChild = {
  ...child,
  firstName: evil,
  prefix: evil,
  lastName: evil,
  street: evil,
  houseNumber: evil,
  postcode: evil,
  city: evil,
  elkNumber: evil,
}
const evilContact = {
  ...contact,
  contactName: evil,
  email: evil,
  phone: evil,
  contactName2: evil,
  email2: evil,
  phone2: evil,
}
const chosen = [{ ...name, wishedLevel: evil }]
const facts = {
  address: evil,
  district: evil,
  website: `https://x.example/${evil}`,
  seats: undefined,
  firstChoices: undefined,
  admitted: true,
  listedAt: undefined,
}

const chrome = {
  ...chromeFor('nl', { path: `/aanmelding?zoek=${evil}`, signedIn: true }),
  look: { stylesheet: evil, icon: evil, logo: undefined, barColours: { light: evil, dark: evil } },
  operator: { name: evil },
  help: { phone: evil, email: evil, hours: evil },
  csrfToken: evil,
  childName: evil,
}

const pages: Record<string, Html> = {
  login: loginPage({ elkNumber: evil, notice: 'expired', next: evil, problems }, chrome),
  'open login': openLoginPage(
    {
      purpose: 'login',
      token: evil,
      elkNumber: evil,
      birthDate: { day: evil, month: evil, year: evil },
      minPasswordLength: 12,
      suggestedPassword: evil,
      problems,
    },
    chrome,
  ),
  overview: overviewPage(
    {
      state: { kind: 'handed-in', round, submittedAt: at.handedIn, receiptCode: evil, waitsFor: name },
      tasks: [{ task: 'child-data', status: 'todo' }],
      listed: undefined,
      changes: {
        version: 2,
        changedAt: at.corrected,
        fields: [
          { field: 'lastName', old: evil, new: evil },
          { field: 'birthDate', old: evil, new: evil },
        ],
        dropped: [name],
      },
      primarySchool: school,
      problems,
    },
    chrome,
  ),
  'child data': childDataPage(
    { child: evilChild, primarySchool: school, form: undefined, confirmation: 'look', back: 'overview', problems },
    chrome,
  ),
  contact: contactPage({ contact: evilContact, seen: evil, editable: true, back: 'overview', problems }, chrome),
  'contact to read': contactPage(
    { contact: evilContact, seen: evil, editable: false, back: 'overview', problems },
    chrome,
  ),
  preferences: preferencesPage(
    {
      revision: 1,
      rows: [{ ...name, typedPlace: evil, upperLevel: { level: evil, wished: true } }],
      guarantee: { schools: 1, needed: 4 },
      maxLength: 20,
      notice: { kind: 'removed', code: evil, department: name, place: 1, upperLevel: false },
      search: {
        text: evil,
        level: evil,
        levels: [evil],
        place: evil,
        places: [evil, 'Amsterdam'],
        showAll: true,
        searched: true,
        results: [{ ...name, ...facts }],
        total: 1,
      },
      mayChoose: true,
      primarySchool: school,
      back: 'overview',
      script: '/lijst.js',
      problems,
    },
    chrome,
  ),
  'one school': oneSchoolPage(
    {
      revision: 1,
      schools: [{ ...name, address: evil, website: evil }],
      chosen: evil,
      asks: 'route',
      admits: true,
      primarySchool: school,
      back: 'check',
      problems,
    },
    chrome,
  ),
  check: checkPage(
    {
      revision: 1,
      child: evilChild,
      childConfirmed: true,
      contact: evilContact,
      choice: { kind: 'list', list: chosen, guarantee: undefined },
      missing: [],
      problems,
    },
    chrome,
  ),
  receipt: receiptPage(
    {
      child: evilChild,
      primarySchool: { name: evil, code: evil },
      replaces: [evil],
      round: '1',
      submittedAt: at.handedIn,
      receiptCode: evil,
      formVersion: 1,
      corrected: false,
      choice: { kind: 'one-school', school: { ...name, wishedLevel: evil } },
      enteredByStaff: false,
      mailed: true,
      resultsAt: undefined,
    },
    chrome,
  ),
  error: errorPage({ kind: 'technical', reference: evil }, chrome),
}

describe('what somebody typed', () => {
  it.each(Object.keys(pages))('stays text on the page: %s', (page) => {
    const markup = String(pages[page]).replace('<script src="/lijst.js" defer></script>', '')
    expect(markup).not.toContain('<img')
    expect(markup).not.toContain('<script')
    expect(markup).not.toMatch(/"[^"]*'"/)
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('never becomes the address of a link, unless it is a web address', () => {
    const schools = [{ ...name, address: '', website: 'javascript:alert(1)' }]
    const markup = String(
      oneSchoolPage(
        {
          ...{ revision: 1, schools, chosen: undefined, asks: 'route', admits: true },
          ...{ primarySchool: school, back: 'overview', problems: [] },
        },
        chrome,
      ),
    )
    expect(markup).not.toContain('javascript:')
  })

  it('cannot leave the attribute it stands in', () => {
    expect(String(html`<input${attributes({ value: evil, checked: true, title: undefined, hidden: false })}>`)).toBe(
      '<input value="&#39;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;&amp;lt;" checked>',
    )
  })
})
