import type { App } from '../../app.js'
import { isRequired, type UnreadyPage } from '../../domain/own-page.js'
import { UserError } from '../../domain/problems.js'
import { listOwnPages, type OwnPageState } from './list-own-pages.js'

/** The texts that families cannot be shown yet; in a practice home nothing needs to be filled in. */
export function unreadyPages(pages: readonly OwnPageState[], rehearsal: boolean): UnreadyPage[] {
  return pages.flatMap((page) => {
    const { path, exists } = page
    const problems = page.problems.filter(({ fault }) => !(rehearsal && fault === 'unfilled'))
    const missing = !exists && !rehearsal && isRequired(page)
    return missing || problems.length > 0 ? [{ path, problems }] : []
  })
}

/** Throws `pages-unready` while a text that families need is missing, not filled in or not right; else answers how all stand. */
export function assertOwnPagesReady(app: Pick<App, 'home' | 'config' | 'rehearsal'>): OwnPageState[] {
  const pages = listOwnPages(app)
  const unready = unreadyPages(pages, app.rehearsal)
  if (unready.length > 0) throw new UserError({ code: 'pages-unready', pages: unready })
  return pages
}
