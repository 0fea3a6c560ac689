import type { Locator, Page } from 'playwright-core'
import { codesOf, type Hands } from './hands.js'

const FARTHEST = 300

/** How one control is used, once it is found. */
interface Touch {
  activate(control: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  tick(box: Locator): Promise<void>
}

/** A mouse, and a keyboard to type with. */
export function mouseHands(page: Page, address: string): Hands {
  return browserHands(page, address, {
    activate: (control) => control.click(),
    write: (field, text) => field.fill(text),
    tick: (box) => box.check(),
  })
}

/** A keyboard and nothing else: every control is reached by Tab, has to show that it was, and is used by a key. */
export function keyboardHands(page: Page, address: string): Hands {
  const { keyboard } = page
  return browserHands(page, address, {
    activate: async (control) => {
      await reach(page, control)
      await keyboard.press('Enter')
    },
    write: async (field, text) => {
      await reach(page, field)
      await keyboard.press('Control+A')
      await keyboard.type(text)
    },
    tick: async (box) => {
      await reach(page, box)
      await keyboard.press('Space')
    },
  })
}

function browserHands(page: Page, address: string, { activate, write, tick }: Touch): Hands {
  const field = (name: string) => page.locator(`[name="${name}"]`).first()
  const buttonOf = async (button: string) => {
    const byValue = page.locator(`button[value="${button}"]:not(.elk-default-button)`)
    return (await byValue.count()) > 0 ? byValue.first() : page.getByRole('button', { name: button }).first()
  }
  return {
    open: async (path) => void (await page.goto(address + path)),
    follow: (words) =>
      leaving(page, () => activate(page.getByRole('link', { name: words, exact: true }).and(page.locator(inPage)))),
    type: (name, text) => write(field(name), text),
    tick: (name) => tick(field(name)),
    press: async (button) => leaving(page, async () => activate(await buttonOf(button))),
    enter: (name) => leaving(page, () => field(name).press('Enter')),
    back: async () => void (await page.goBack()),
    path: async () => new URL(page.url()).pathname,
    title: () => page.title(),
    text: async (selector = 'main') =>
      ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim(),
    order: async () => {
      const inputs = await page.locator('main input').all()
      return codesOf(await Promise.all(inputs.map((input) => input.getAttribute('name'))))
    },
  }
}

const inPage = 'main a, .elk-page__content nav a'

/** Waits until another page stands there, by a new address or put in its place by a script. */
async function leaving(page: Page, act: () => Promise<void>): Promise<void> {
  await page.locator('main').evaluate((main) => main.setAttribute('data-seen', ''))
  await act()
  await page.locator('main:not([data-seen])').waitFor({ state: 'attached' })
  await page.waitForLoadState('load')
}

/** Tabs to a control, forwards or backwards, whichever leads there; throws when no number of Tabs does, or when it does not show. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < FARTHEST; step++) {
    const where = await control.evaluate((wanted) => {
      const { activeElement, body } = wanted.ownerDocument
      if (activeElement === wanted) return wanted.matches(':focus-visible') ? 'shown' : 'hidden'
      const isBehind = activeElement !== body && activeElement && activeElement.compareDocumentPosition(wanted) & 2
      return isBehind ? 'behind' : 'ahead'
    })
    if (where === 'shown') return
    if (where === 'hidden') throw new Error(`the focus does not show on ${await control.innerHTML()}`)
    await page.keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`no Tab leads to ${await control.evaluate((wanted) => wanted.outerHTML)}`)
}
