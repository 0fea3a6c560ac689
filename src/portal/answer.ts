import { markDutch } from '../messages/translation.js'
import type { Html } from '../templates/html.js'

/** What a page answers, before the headers that every answer has. */
export interface Answer {
  status: number
  type: string
  body: string | Buffer<ArrayBuffer>
  headers: Record<string, string>
  /** What went wrong on our side although there is a page; for the log. */
  fault?: unknown
}

/** A page; 200 unless said otherwise. */
export function page(html: Html, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/html; charset=utf-8', body: markDutch(String(html)), headers }
}

const RETRY_AFTER_SECONDS = '60'

/** The answer when too many people are busy at once: the same page, which says so, and for machines when to come back. */
export function comeBackLater(answer: Answer): Answer {
  return { ...answer, status: 503, headers: { ...answer.headers, 'retry-after': RETRY_AFTER_SECONDS } }
}

/** Leads the browser to another page with a GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { location, ...headers } }
}

/** A few plain words, for machines. */
export function plain(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', body, headers }
}

// A viewer of PDF in a browser is a page of its own, which may hold nothing but the file.
const PDF_POLICY = "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A paper, to look at, to print or to keep under a name of plain letters. */
export function pdf(bytes: Buffer<ArrayBuffer>, name: string): Answer {
  const headers = { 'content-disposition': `inline; filename="${name}"`, 'content-security-policy': PDF_POLICY }
  return { status: 200, type: 'application/pdf', body: bytes, headers }
}
