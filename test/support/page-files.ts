import type { Answer } from '../../src/portal/answer.js'
import { listScript } from '../../src/portal/list-script.js'
import { sampleLogo } from './sample-logo.js'
import { portalCss, themeCss } from './theme-tokens.js'

type Sent = Pick<Answer, 'type' | 'body'>

const files: Readonly<Record<string, Sent>> = {
  css: { type: 'text/css; charset=utf-8', body: `${themeCss}\n${portalCss}` },
  js: listScript.answer,
  svg: { type: 'image/svg+xml', body: sampleLogo },
}

/** What a page of the catalogue fetches from a path: the real stylesheet, the real script, a logo; the page itself for any other path. */
export function answerAt(path: string, markup: string): Sent {
  return files[path.split('.')[1] ?? ''] ?? { type: 'text/html; charset=utf-8', body: markup }
}
