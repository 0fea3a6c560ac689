import type { Page } from 'playwright-core'
import { departments } from './list-family.js'

/** The departments of the schools with these numbers. */
export function codesOf(...numbers: number[]): string[] {
  return numbers.map((number) => departments[number - 1] ?? '')
}

/** The departments in the order in which a page shows them. */
export function orderOn(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('input[name^="plaats-"]')].map(({ name }) => name.slice('plaats-'.length))`,
  )
}

/** The value of the button that has the focus. */
export function focused(page: Page): Promise<string | null> {
  return page.locator(':focus').getAttribute('value')
}

/** Does something that sends the list, and waits until the page that comes back is shown. */
export async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.evaluate(`document.querySelector('main').classList.add('before')`)
  await act()
  await answered
  await page.waitForSelector('main:not(.before)')
  await page.waitForLoadState('load')
  await page.waitForSelector('html:not(.elk-sending)')
}

/** Presses a button with the keyboard. */
export async function press(page: Page, action: string): Promise<void> {
  await page.locator(`main button[value="${action}"]`).focus()
  await settled(page, () => page.keyboard.press('Enter'))
}

/** What a page posts from now on, without the proof of origin, which is its browser's own, by name. */
export function recordPosts(page: Page): URLSearchParams[] {
  const posts: URLSearchParams[] = []
  page.on('request', (request) => {
    if (request.method() !== 'POST') return
    const fields = new URLSearchParams(request.postData() ?? '')
    fields.delete('csrf')
    fields.sort()
    posts.push(fields)
  })
  return posts
}
