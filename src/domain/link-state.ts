import type { Instant } from './time.js'

/** What happened to a personal link since it was sent. */
export interface LinkHistory {
  expiresAt: Instant | undefined
  usedAt: Instant | undefined
  supersededAt: Instant | undefined
  revokedAt: Instant | undefined
}

export type LinkState = 'open' | 'used' | 'superseded' | 'expired' | 'revoked'

/** What a personal link is good for at a moment: only an open one opens anything. */
export function linkState({ expiresAt, usedAt, supersededAt, revokedAt }: LinkHistory, now: Instant): LinkState {
  if (revokedAt) return 'revoked'
  if (usedAt) return 'used'
  if (supersededAt) return 'superseded'
  return expiresAt && expiresAt <= now ? 'expired' : 'open'
}
