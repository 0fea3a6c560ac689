import { readFileSync } from 'node:fs'
import type { Config } from '../config.js'
import { UserError } from '../domain/problems.js'
import { linesOf } from './lines.js'
import { isPublicUrl } from './portal-url.js'

/** Throws `settings-wrong` when families elsewhere cannot reach the portal safely: http on one machine is for practice. */
export function assertPublicPortal(file: string, { portal }: Pick<Config, 'portal'>): void {
  if (isPublicUrl(portal.url)) return
  const line = linesOf(readFileSync(file, 'utf8'))(['portal', 'url'])
  throw new UserError({
    code: 'settings-wrong',
    file,
    problems: [{ line, key: 'portal.url', value: portal.url, fault: 'not-https' }],
  })
}
