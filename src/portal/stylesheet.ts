import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../home.js'
import portalCss from '../templates/portal.css'
import builtInTheme from '../templates/theme.css'
import type { Answer } from './answer.js'

const HASH_LETTERS = 12

/** The one stylesheet: the look, which an operator may replace with a `theme.css` in the home, and the rules. Its address changes with its text. */
export function readStylesheet({ dir }: Home): { path: string; answer: Answer } {
  const own = join(dir, 'theme.css')
  const body = `${existsSync(own) ? readFileSync(own, 'utf8') : builtInTheme}\n${portalCss}`
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LETTERS)
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' }
  return { path: `/portal-${hash}.css`, answer: { status: 200, type: 'text/css; charset=utf-8', body, headers } }
}
