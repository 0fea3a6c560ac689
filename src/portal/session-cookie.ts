import { asInstant, type Instant, MINUTE_MS, msBetween } from '../domain/time.js'
import { sameSeal, seal } from './seal.js'

const IDLE_MS = 30 * MINUTE_MS

/** The value of the session cookie: the token and when it was last used, so that being idle is measured without writing a row. */
export function writeSessionValue(key: Buffer, token: string, usedAt: Instant): string {
  return [token, usedAt, seal(key, 'session', token, usedAt)].join('~')
}

/** The token in a session cookie; undefined when it is not ours or was not used for half an hour. */
export function readSessionValue(key: Buffer, value: string, now: Instant): string | undefined {
  const [token = '', usedAt = '', mark = ''] = value.split('~')
  if (!sameSeal(mark, seal(key, 'session', token, usedAt))) return undefined
  return msBetween(asInstant(usedAt), now) < IDLE_MS ? token : undefined
}
