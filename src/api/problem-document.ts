import * as v from 'valibot'
import type { Outcome } from './outcome.js'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** A problem as a program reads it (RFC 9457): `code` for itself, `detail` for whoever reads along. */
export const problemSchema = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
  hint: v.optional(v.string()),
  reference: v.optional(v.string()),
})

/** The problem of a request of which nothing came; where only the command said why, in its words. */
export function problemDocument({ lines, refusal }: Outcome, status: number): v.InferOutput<typeof problemSchema> {
  const said = lines.filter(({ stream }) => stream === 'err').map(({ text }) => text)
  const { code, sentence, hint, reference } = refusal ?? { code: 'refused', sentence: said.join('\n') }
  return {
    type: `urn:elk:problem:${code}`,
    title: titles[status] ?? String(status),
    status,
    code,
    detail: sentence,
    ...(hint !== undefined && { hint }),
    ...(reference !== undefined && { reference }),
  }
}
