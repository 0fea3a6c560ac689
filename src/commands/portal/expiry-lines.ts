import type { App } from '../../app.js'
import { expiryWarning } from '../../domain/own-page.js'
import { formatMoment } from '../../messages/dates.js'
import type { OwnPageState } from '../../portal/own-pages/list-own-pages.js'

/** What is to be said about until when a `security.txt` holds; in a practice home, with a clock of its own, nothing. */
export function expiryLines(app: App, pages: readonly OwnPageState[]): string[] {
  if (app.rehearsal) return []
  return pages.flatMap(({ expiresAt }) => {
    const warning = expiresAt && expiryWarning(expiresAt, app.clock.now())
    return warning ? [app.messages.ownPages.warnings[warning](formatMoment(expiresAt, app.language))] : []
  })
}
