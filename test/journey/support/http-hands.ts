import type { Page, Typed } from '../../support/web-visitor.js'
import { webVisitor } from '../../support/web-visitor.js'
import { codesOf, type Hands } from './hands.js'

/** A plain HTTP client: it reads pages, keeps cookies and posts forms, and knows nothing else. */
export function httpHands(address: string): Hands {
  const visitor = webVisitor(address)
  const pages: Page[] = []
  let typed: Record<string, string> = {}
  const here = () => {
    const page = pages.at(-1)
    if (!page) throw new Error('no page was opened')
    return page
  }
  const goTo = (page: Page) => {
    typed = {}
    pages.push(page)
  }
  const press = async (button: string, fields: Typed) => goTo(await visitor.press(here(), button, fields))
  return {
    open: async (path) => goTo(await visitor.visit(path)),
    follow: async (words) => goTo(await visitor.visit(hrefOf(here(), words))),
    type: async (field, text) => {
      typed[field] = text
    },
    tick: async (field) => {
      typed[field] = here().document.querySelector(`[name="${field}"]`)?.getAttribute('value') ?? ''
    },
    press: (button) => press(button, typed),
    enter: (field) => press(firstButton(here(), field), typed),
    back: async () => {
      pages.pop()
      goTo(await visitor.visit(here().path))
    },
    path: async () => here().path.split('?')[0] ?? '',
    title: async () => here().title,
    text: async (selector = 'main') => wordsOf(here().document.querySelector(selector)?.textContent),
    order: async () =>
      codesOf(
        here()
          .document.querySelectorAll('input')
          .map((input) => input.getAttribute('name')),
      ),
  }
}

function hrefOf({ document, path }: Page, words: string): string {
  const link = document.querySelectorAll('main a, nav a').find((candidate) => wordsOf(candidate.textContent) === words)
  if (!link) throw new Error(`no link “${words}” on ${path}`)
  return link.getAttribute('href') ?? ''
}

/** The button that Enter presses in a field: the first of its form. */
function firstButton({ document, path }: Page, field: string): string {
  const button = document.querySelector(`[name="${field}"]`)?.closest('form')?.querySelector('button')
  if (!button) throw new Error(`no form around “${field}” on ${path}`)
  return button.getAttribute('value') ?? wordsOf(button.textContent)
}

function wordsOf(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}
