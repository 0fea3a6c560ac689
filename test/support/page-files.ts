import type { Answer } from '../../src/portal/answer.js'
import { listScript } from '../../src/portal/list-script.js'
import { resultScript } from '../../src/portal/result-script.js'
import { sampleLogo } from './sample-logo.js'
import { portalCss, themeCss } from './theme-tokens.js'

type Sent = Pick<Answer, 'type' | 'body'>

const files: Readonly<Record<string, Sent>> = {
  css: { type: 'text/css; charset=utf-8', body: `${themeCss}\n${portalCss}` },
  svg: { type: 'image/svg+xml', body: sampleLogo },
}

const scripts: Readonly<Record<string, Sent>> = { list: listScript.answer, wachten: resultScript.answer }

/** What a page of the catalogue fetches from a path: the real stylesheet, the real scripts, a logo; the page itself for any other path. */
export function answerAt(path: string, markup: string): Sent {
  const script = /([a-z]+)\.js$/.exec(path)?.[1] ?? ''
  return scripts[script] ?? files[path.split('.')[1] ?? ''] ?? { type: 'text/html; charset=utf-8', body: markup }
}
