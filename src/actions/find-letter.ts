import type { App } from '../app.js'
import { findLetterLink } from '../db/links.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { isLetterCode } from '../domain/letter-code.js'
import { linkState } from '../domain/link-state.js'
import { type LinkSeed, linkToken } from '../domain/link-token.js'

// Compared with when there is no letter, so that it takes as long to find out.
const NOBODY: LinkSeed = { pupilId: 0, purpose: 'login', nonce: '' }

/** The token of the link that was printed on a family's letter with this code; undefined when it opens nothing, for whatever reason. */
export async function findLetterToken(
  { db, clock, key }: Pick<App, 'db' | 'clock' | 'key'>,
  { elkNumber, code }: { elkNumber: ElkNumber | undefined; code: string },
): Promise<string | undefined> {
  const link = await findLetterLink(db, elkNumber ?? ('' as ElkNumber))
  const right = isLetterCode(key, link ?? NOBODY, code)
  const token = linkToken(key, link ?? NOBODY)
  return link && right && linkState(link, clock.now()) === 'open' ? token : undefined
}
