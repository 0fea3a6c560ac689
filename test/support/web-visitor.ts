import { type HTMLElement, parse } from 'node-html-parser'

/** A page as a browser without scripts has it. */
export interface Page {
  status: number
  /** The path it ended on after redirects, with its query. */
  path: string
  title: string
  text: string
  document: HTMLElement
}

/** What is typed into a form, by the names of its fields; ticking a box is giving it its value. */
export type Typed = Readonly<Record<string, string>>

export interface Visitor {
  visit(path: string): Promise<Page>
  /** Fills in the form that holds a button and presses that button, found by its value or by words on it. */
  press(page: Page, button: string, typed?: Typed): Promise<Page>
}

const MOST_REDIRECTS = 5

/** Someone with a browser and its own cookies, at a portal in another process, as a proxy before it would speak; a refused connection throws. */
export function webVisitor(baseUrl: string): Visitor {
  const cookies = new Map<string, string>()
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('accept', 'text/html')
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) keepCookie(cookies, cookie)
    return response
  }
  const follow = async (first: Response, from: string): Promise<Page> => {
    let [response, path] = [first, from]
    for (let turn = 0; response.status === 303 && turn < MOST_REDIRECTS; turn++) {
      await response.arrayBuffer()
      const url = new URL(response.headers.get('location') ?? '/', new URL(path, baseUrl))
      path = url.pathname + url.search
      response = await request(path)
    }
    return readPage(response, path)
  }
  return {
    visit: async (path) => follow(await request(path), path),
    press: async (page, button, typed = {}) => {
      const { action, body } = fillIn(page, button, typed)
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      }
      return follow(await request(action, { method: 'POST', headers, body: body.toString() }), action)
    },
  }
}

function keepCookie(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';')
  const [name = '', ...value] = pair.split('=')
  const gone = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute))
  if (gone) cookies.delete(name.trim())
  else cookies.set(name.trim(), value.join('='))
}

async function readPage(response: Response, path: string): Promise<Page> {
  const document = parse(await response.text())
  const title = document.querySelector('title')?.textContent ?? ''
  return {
    status: response.status,
    path,
    title,
    text: document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '',
    document,
  }
}

function fillIn(page: Page, button: string, typed: Typed): { action: string; body: URLSearchParams } {
  const pressed = page.document
    .querySelectorAll('button')
    .find(
      (candidate) =>
        candidate.getAttribute('value') === button || candidate.textContent.replace(/\s+/g, ' ').includes(button),
    )
  if (!pressed)
    throw new Error(`no button “${button}” on ${page.path} (${page.status} ${page.title}): ${page.text.slice(0, 400)}`)
  const form = pressed.closest('form')
  if (!form) throw new Error(`button “${button}” on ${page.path} is in no form`)
  const body = new URLSearchParams()
  const types = new Set(form.querySelectorAll('input, select').map((control) => control.getAttribute('name') ?? ''))
  for (const name of Object.keys(typed)) if (!types.has(name)) throw new Error(`no field “${name}” on ${page.path}`)
  for (const [name, value] of controls(form)) if (!(name in typed)) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) body.append(name, value)
  const name = pressed.getAttribute('name')
  if (name) body.append(name, pressed.getAttribute('value') ?? '')
  return { action: form.getAttribute('action') ?? page.path, body }
}

/** The fields of a form that a browser would post untouched. */
function controls(form: HTMLElement): [string, string][] {
  return form.querySelectorAll('input, select').flatMap((control): [string, string][] => {
    const name = control.getAttribute('name')
    const type = control.getAttribute('type')
    if (!name || ((type === 'checkbox' || type === 'radio') && !control.hasAttribute('checked'))) return []
    const chosen =
      control.tagName === 'SELECT'
        ? (control.querySelector('option[selected]') ?? control.querySelector('option'))
        : control
    return [[name, chosen?.getAttribute('value') ?? '']]
  })
}
