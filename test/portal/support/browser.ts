import type { Portal } from '../../../src/portal/portal.js'

export const ORIGIN = 'https://aanmelden.example.org'

/** A page as a family's browser got it. */
export interface Page {
  status: number
  headers: Headers
  html: string
  /** Where it leads; empty when it leads nowhere. */
  location: string
}

/** A browser without scripts: it keeps cookies and sends forms back as they came, with what a family filled in. */
export interface Browser {
  cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Page>
  /** Posts to an address, with the proof of origin of the last page that had a form. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Page>
  /** Fills in the form of the last page that posts to this address and presses a button (Enter when none is named). */
  submit(action: string, fields?: Record<string, string>, button?: string): Promise<Page>
  /** Goes where a page leads. */
  follow(page: Page): Promise<Page>
}

/** Opens a browser on a portal; two browsers share nothing. */
export function openBrowser(portal: Portal, { remoteAddress = '192.0.2.10' } = {}): Browser {
  const cookies = new Map<string, string>()
  let lastPage = ''
  const send = async (
    path: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<Page> => {
    const headers = {
      ...init.headers,
      ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
    }
    const response = await portal.fetch(new Request(ORIGIN + path, { ...init, headers }), { remoteAddress })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    const page = {
      status: response.status,
      headers: response.headers,
      html: await response.text(),
      location: response.headers.get('location') ?? '',
    }
    if (page.html.includes('name="csrf"')) lastPage = page.html
    return page
  }
  const post: Browser['post'] = (path, fields = {}, headers = {}) => {
    const body = new URLSearchParams({ csrf: fieldValue(lastPage, 'csrf'), ...fields }).toString()
    const own = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
    return send(path, { method: 'POST', headers: { ...own, ...headers }, body })
  }
  return {
    cookies,
    get: (path, headers = {}) => send(path, { method: 'GET', headers }),
    post,
    submit: (action, fields, button) => {
      const form = formTo(lastPage, action)
      return post(action, { ...fieldsOf(form), ...pressed(form, button), ...fields })
    },
    follow: (page) => send(page.location, { method: 'GET', headers: {} }),
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...rules] = line.split('; ')
  const at = pair.indexOf('=')
  if (rules.includes('Max-Age=0')) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

/** The form of a page that posts to an address; throws when the page has none. */
export function formTo(html: string, action: string): string {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((candidate) => candidate.includes(` action="${action}"`))
  if (!form) throw new Error(`no form to ${action} on: ${titleOf(html)}`)
  return form
}

/** What a browser sends of a form that nobody touched, buttons left out. */
function fieldsOf(form: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type')
    if ((type === 'checkbox' || type === 'radio') && !/ checked[\s>]/.test(tag)) continue
    fields[attribute(tag, 'name')] = attribute(tag, 'value')
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = options.match(/<option[^>]* selected[^>]*>/)?.[0]
    fields[name] = chosen ? attribute(chosen, 'value') : ''
  }
  return fields
}

function pressed(form: string, button: string | undefined): Record<string, string> {
  const buttons = [...form.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
  const tag = button === undefined ? buttons[0] : buttons.find((candidate) => attribute(candidate, 'value') === button)
  if (!tag) throw new Error(`no button ${button}`)
  const name = attribute(tag, 'name')
  return name === '' ? {} : { [name]: attribute(tag, 'value') }
}

/** The values of all buttons of a form, in order. */
export function buttonsOf(form: string): string[] {
  return [...form.matchAll(/<button[^>]*>/g)].map(([tag]) => attribute(tag, 'value'))
}

function attribute(tag: string, name: string): string {
  return decode(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

/** The value of the first field with a name. */
export function fieldValue(html: string, name: string): string {
  const tag = html.match(new RegExp(`<input[^>]* name="${name}"[^>]*>`))?.[0]
  return tag ? attribute(tag, 'value') : ''
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** The text of a page as a reader sees it: tags out, spaces single. */
export function textOf(html: string): string {
  return decode(html.replace(/<(style|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')
}

/** The title in the window's bar. */
export function titleOf(html: string): string {
  return decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
}
