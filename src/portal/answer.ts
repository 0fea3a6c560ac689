import type { Html } from '../templates/html.js'

/** What a page answers, before the headers that every answer has. */
export interface Answer {
  status: number
  type: string
  body: string
  headers: Record<string, string>
}

/** A page; 200 unless said otherwise. */
export function page(html: Html, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', body: String(html), headers }
}

/** Leads the browser to another page with a GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { location, ...headers } }
}

/** A few plain words, for machines. */
export function plain(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', body, headers }
}
