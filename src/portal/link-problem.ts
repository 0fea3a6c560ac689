import { findLink } from '../db/links.js'
import { hashToken } from '../domain/link-token.js'
import type { Problem } from '../domain/problems.js'
import { UserError } from '../domain/problems.js'
import { type LinkProblemView, linkProblemPage } from '../templates/pages/link-problem-page.js'
import { type Answer, page } from './answer.js'
import { chromeFor } from './chrome.js'
import type { Visit } from './visit.js'

const reasons: Partial<Record<Problem['code'], LinkProblemView['reason']>> = {
  'link-unknown': 'unknown',
  'link-used': 'used',
  'link-superseded': 'superseded',
  'link-expired': 'expired',
  'link-revoked': 'revoked',
  'has-account': 'has-account',
}

/** The page of a link that opens nothing any more; throws what is no problem of a link. */
export async function answerLinkProblem(visit: Visit, problem: Problem): Promise<Answer> {
  const reason = reasons[problem.code]
  if (!reason) throw new UserError(problem)
  const link = await findLink(visit.app.db, hashToken(visit.url.pathname.slice('/w/'.length)))
  const view = { reason, purpose: link?.purpose ?? 'login' }
  return page(linkProblemPage(view, chromeFor(visit)), reason === 'unknown' ? 404 : 410)
}
