import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { previews } from '../../src/mail/preview-mails.js'
import { messagesFor } from '../../src/messages/index.js'
import { mailHtml } from '../../src/templates/mail/mail-html.js'
import { previewIndex } from '../../src/templates/mail/preview-index.js'
import { mailWordings, type OwnWording, wordingNames } from '../../src/templates/mail/wording/mail-wordings.js'
import { withBrowser } from '../support/browser.js'
import { moment, testConfig } from '../support/test-config.js'

const clock = { now: () => moment('2026-03-26T09:00') }
const made = (rehearsal: boolean) => previews({ config: testConfig(), rehearsal, wording: {}, clock })
// The practice banner is the whole difference, and it is the same in every mail.
const mails = [...made(true), ...made(false).filter(({ language }) => language === 'nl')]

interface Look {
  width: number
  colorScheme?: 'light' | 'dark'
}

/** Opens pages one after the other as their reader sees them; answers every fault, with the page in which it is. */
function faultsOf(
  pages: readonly { name: string; html: string }[],
  { width, colorScheme = 'light' }: Look,
  inspect: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  return withBrowser(async (browser) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 740 } })
    await context.addInitScript(axe.source)
    const page = await context.newPage()
    const faults: string[] = []
    for (const { name, html } of pages) {
      await page.setContent(html)
      faults.push(...(await inspect(page)).map((fault) => `${name}: ${fault}`))
    }
    return faults
  })
}

async function tooWide(page: Page): Promise<string[]> {
  const excess = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return excess > 0 ? [`${excess} px too wide`] : []
}

/** What WCAG 2.2 A and AA say against a mail; landmarks are for pages. */
async function axeFaults(page: Page): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify({ runOnly })})`)) as axe.AxeResults
  return violations.map(({ id, nodes }) => `breaks ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

describe('every mail', () => {
  it('shuts no reader out', async () => {
    expect(await faultsOf(mails, { width: 600 }, axeFaults)).toEqual([])
  })

  it('shuts no reader out on a dark screen, whose colours are the same in every language', async () => {
    const dutch = mails.filter(({ language }) => language === 'nl')
    expect(await faultsOf(dutch, { width: 600, colorScheme: 'dark' }, axeFaults)).toEqual([])
  })

  it.each([280, 320, 600])('fits a window of %d px', async (width) => {
    expect(await faultsOf(mails, { width }, tooWide)).toEqual([])
  })

  it('has room for a language with longer words, written from right to left', async () => {
    const wording = {
      nl: Object.fromEntries(wordingNames('nl').map((name) => [name, stretched(mailWordings.nl[name])])),
    }
    const longer = previews({ config: testConfig(), rehearsal: true, wording: wording as OwnWording, clock })
    const pages = longer.map(({ name, content }) => ({ name, html: mailHtml({ ...content, direction: 'rtl' }) }))
    expect(await faultsOf(pages, { width: 320 }, tooWide)).toEqual([])
  })
})

it('the page with all mails fits a phone, and shows each of them beside its text', async () => {
  const { preview } = messagesFor('nl').mails
  const shown = mails.slice(0, 3)
  const html = previewIndex(shown, preview, 'nl')
  const look = async (page: Page) => {
    const titles = await Promise.all(
      page.frames().map((frame) => frame.evaluate('document.querySelector("h1")?.innerText')),
    )
    expect(titles).toEqual([preview.title, ...shown.map(({ content }) => content.subject.replace(/ \(.*/, ''))])
    await page.frames()[1]?.click('a')
    expect(page.frames().map((frame) => frame.url())).toEqual(['about:blank', ...shown.map(() => 'about:srcdoc')])
    expect(page.context().pages()).toHaveLength(1)
    return [...(await tooWide(page)), ...(await axeFaults(page))]
  }
  expect(await faultsOf([{ name: 'index', html }], { width: 320 }, look)).toEqual([])
})

/** Texts a third longer. */
function stretched(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      `${text} ${text.replace(/\{\w*\}/g, '').slice(0, text.length / 3)}`,
    ]),
  )
}
