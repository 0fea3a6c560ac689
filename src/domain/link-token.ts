import { createHash, createHmac } from 'node:crypto'

/** What a link's token is made from: all of it in the database, useless without the home's secret key. */
export interface LinkSeed {
  pupilId: number
  purpose: string
  nonce: string
}

/** The token of a link, 256 bits; made anew from the key whenever a mail is sent, so that the database never holds it. */
export function linkToken(key: Buffer, { pupilId, purpose, nonce }: LinkSeed): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['link', purpose, pupilId, nonce]))
    .digest('base64url')
}

/** What the database keeps of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
