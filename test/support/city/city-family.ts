import { portal } from '../../../src/messages/portal/nl.js'
import type { Page, Visitor } from '../web-visitor.js'

/** What a family of the generated city will do, as `families.json` has it. */
export interface CityFamily {
  school: string
  number: string
  birthDate: string
  email: string
  route: string
  behaviour: 'definitive' | 'broken-off' | 'never-opened'
  choices: string[]
}

/** How a family gets in: its link and its ELK number, both out of the mail. */
export interface Key {
  link: string
  elkNumber: string
}

const PASSWORD = 'vlieger kompas turfschip ooievaar'

/** Does all that a family means to do, going on from wherever it got; answers the receipt code, or undefined when it broke off. */
export async function applyInPortal(visitor: Visitor, family: CityFamily, key: Key): Promise<string | undefined> {
  await goIn(visitor, family, key)
  await confirm(visitor, '/aanmelding/gegevens', portal.childData.confirm)
  await confirm(visitor, '/aanmelding/contact', portal.common.save)
  const choices =
    family.behaviour === 'definitive' ? family.choices : family.choices.slice(0, Math.max(1, family.choices.length - 2))
  if (family.route === 'regular') await fillList(visitor, choices)
  else await tickSchool(visitor, choices)
  return family.behaviour === 'definitive' ? handIn(visitor) : undefined
}

/** The list as the family sees it on its page, in order, or the one school that it has ticked. */
export async function listedChoices(visitor: Visitor, { route }: CityFamily): Promise<string[]> {
  if (route === 'regular') return listed(await visitor.visit('/aanmelding/voorkeuren'))
  const { document } = await visitor.visit('/aanmelding/school')
  return document.querySelectorAll('input[name="school"][checked]').map((input) => input.getAttribute('value') ?? '')
}

async function goIn(visitor: Visitor, family: CityFamily, { link, elkNumber }: Key): Promise<void> {
  if ((await visitor.visit('/aanmelding?taal=nl')).path.startsWith('/aanmelding')) return
  const page = await visitor.visit(link)
  const inside = page.document.querySelector('[name="wachtwoord-herhaling"]')
    ? await openLogin(visitor, page, family)
    : await logIn(visitor, elkNumber)
  if (inside.status !== 200 || inside.path !== '/aanmelding') throw unexpected(inside)
}

async function openLogin(visitor: Visitor, page: Page, { birthDate }: CityFamily): Promise<Page> {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return visitor.press(page, portal.openLogin.submit, {
    'geboortedatum-dag': day,
    'geboortedatum-maand': month,
    'geboortedatum-jaar': year,
    wachtwoord: PASSWORD,
    'wachtwoord-herhaling': PASSWORD,
  })
}

async function logIn(visitor: Visitor, elkNumber: string): Promise<Page> {
  return visitor.press(await visitor.visit('/inloggen'), portal.login.submit, {
    'elk-nummer': elkNumber,
    wachtwoord: PASSWORD,
  })
}

async function confirm(visitor: Visitor, path: string, button: string): Promise<void> {
  const page = await visitor.visit(path)
  if (!page.document.querySelectorAll('button').some(({ textContent }) => textContent.includes(button))) return
  const after = await visitor.press(page, button)
  if (after.status !== 200) throw unexpected(after)
}

async function fillList(visitor: Visitor, choices: readonly string[]): Promise<void> {
  let page = await visitor.visit('/aanmelding/voorkeuren')
  if (page.path === '/aanmelding/ontvangst') return
  for (const choice of choices) {
    if (listed(page).includes(choice)) continue
    if (!page.document.querySelector(`button[value="toevoegen:${choice}"]`))
      page = await visitor.press(page, 'toon-alles')
    page = await visitor.press(page, `toevoegen:${choice}`)
    if (page.status !== 200) throw unexpected(page)
  }
}

function listed({ document }: Page): string[] {
  return document
    .querySelectorAll('input[name^="plaats-"]')
    .map((input) => input.getAttribute('name')?.slice('plaats-'.length) ?? '')
}

async function tickSchool(visitor: Visitor, [school = '']: readonly string[]): Promise<void> {
  const page = await visitor.visit('/aanmelding/school')
  if (page.path === '/aanmelding/ontvangst') return
  const after = await visitor.press(page, portal.common.save, { school })
  if (after.status !== 200) throw unexpected(after)
}

async function handIn(visitor: Visitor): Promise<string> {
  let page = await visitor.visit('/aanmelding/controleren')
  if (page.path !== '/aanmelding/ontvangst') page = await visitor.press(page, portal.check.submit, { zeker: 'ja' })
  const code = /[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/.exec(page.text)?.[0]
  if (page.status !== 200 || page.path !== '/aanmelding/ontvangst' || !code) throw unexpected(page)
  return code
}

function unexpected({ status, path, title, text }: Page): Error {
  return new Error(`${status} ${path} ${title}: ${text.slice(0, 600)}`)
}
