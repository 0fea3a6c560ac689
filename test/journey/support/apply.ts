import { expect } from 'vitest'
import { portal as words } from '../../../src/messages/portal/nl.js'
import { PASSWORD } from '../../portal/support/family.js'
import { findApplication } from '../../support/find-application.js'
import { type OpenPortal, schools } from './a-portal.js'
import type { Hands } from './hands.js'

/** Looks at the page as it stands, under a name. */
type Look = (name: string) => Promise<void>

const codes = schools.map((school) => `${school}/havo`)

/** A family goes from its mail to its receipt and logs out, by links and buttons only (requirement A1). */
export async function apply(
  { app, pupil, link }: OpenPortal,
  hands: Hands,
  look: Look = () => Promise.resolve(),
): Promise<void> {
  await openLogin(hands, link, look)
  await confirmData(hands, look)
  await makeList(hands, look)
  await submit(hands, look)
  const application = await findApplication(app.db, pupil.id, '1')
  expect(application?.submission?.list.map(({ department }) => department)).toEqual(finalOrder)
  await logOut(hands)
  expect(await app.db.selectFrom('submissions').select('entries').execute()).toHaveLength(1)
}

async function openLogin(hands: Hands, link: string, look: Look): Promise<void> {
  await hands.open(link)
  await look('open-login')
  await hands.type('geboortedatum-dag', '31')
  await hands.type('geboortedatum-maand', '1')
  await hands.type('geboortedatum-jaar', '2014')
  await hands.type('wachtwoord', PASSWORD)
  await hands.type('wachtwoord-herhaling', PASSWORD)
  await hands.press(words.openLogin.submit)
  expect(await hands.path()).toBe('/aanmelding')
  await look('overview-begin')
}

async function confirmData(hands: Hands, look: Look): Promise<void> {
  await hands.follow(words.overview.tasks['child-data'].name)
  expect(await hands.text()).toContain("Zoë D'Andréa-Şahin")
  await look('child-data')
  await hands.press(words.childData.confirm)
  await hands.follow(words.overview.tasks.contact.name)
  await hands.type('telefoon-1', '06 99 88 77 66')
  await look('contact')
  await hands.press(words.common.save)
  expect(await hands.path()).toBe('/aanmelding')
}

const finalOrder = ['west/havo', 'noord/havo', 'oost/havo', 'zuid/havo', 'plein/havo']

async function makeList(hands: Hands, look: Look): Promise<void> {
  await hands.follow(words.overview.tasks.preferences.name)
  await look('list-empty')
  for (const code of codes) await hands.press(`toevoegen:${code}`)
  await hands.press('omhoog:oost/havo')
  expect(await hands.text('#melding')).toMatch(/oostlyceum.*plaats 2 van 5/)
  await look('list-moved')
  await hands.type('plaats-west/havo', '0,5')
  await hands.enter('plaats-west/havo')
  expect(await hands.order()).toEqual(finalOrder)
  await hands.press('weghalen:plein/havo')
  expect(await hands.order()).toHaveLength(4)
  await look('list-removed')
  await hands.press('Terugzetten')
  expect(await hands.order()).toEqual(finalOrder)
  await hands.type('plaats-west/havo', '2')
  await hands.enter('plaats-west/havo')
  expect(await hands.title()).toMatch(/^Fout: /)
  expect(await hands.text()).toContain('staat er twee keer')
  await look('list-wrong')
  await hands.type('plaats-west/havo', '1')
  await hands.press(words.preferences.finish)
  expect(await hands.path()).toBe('/aanmelding')
}

async function submit(hands: Hands, look: Look): Promise<void> {
  await hands.follow(words.overview.tasks.check.name)
  expect(await hands.text()).toContain('06 99 88 77 66')
  await look('check')
  await hands.press(words.check.submit)
  expect(await hands.title()).toMatch(/^Fout: /)
  await look('check-not-ticked')
  await hands.tick('zeker')
  await hands.press(words.check.submit)
  expect(await hands.path()).toBe('/aanmelding/ontvangst')
  await look('receipt')
  await hands.back()
  expect(await hands.path()).toBe('/aanmelding/ontvangst')
}

/** What stood on the screen is not to be had back afterwards, by nobody at the same computer (requirement B9). */
async function logOut(hands: Hands): Promise<void> {
  await hands.open('/aanmelding')
  expect(await hands.text()).toContain(words.overview.handedIn.heading)
  await hands.press(words.common.logOut)
  expect(await hands.title()).toContain(words.loggedOut.title)
  await hands.back()
  expect(await hands.text()).not.toContain(words.overview.handedIn.heading)
  expect(await hands.path()).toBe('/inloggen')
}
