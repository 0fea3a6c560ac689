import { createHmac, timingSafeEqual } from 'node:crypto'
import { readCode, writeCode } from './base32.js'
import type { LinkSeed } from './link-token.js'

const LENGTH = 12

/** The code on a letter, "7K3M-9QXD-2HVA", for who cannot scan its link: 60 bits of its own, from which the link's token cannot be told. */
export function letterCode(key: Buffer, { pupilId, purpose, nonce }: LinkSeed): string {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify(['letter', purpose, pupilId, nonce]))
    .digest()
  return writeCode(digest.subarray(0, LENGTH))
}

/** Whether a code as a family typed it is that of a letter, in a time that tells nothing about where they differ. */
export function isLetterCode(key: Buffer, seed: LinkSeed, typed: string): boolean {
  const [right, read] = [Buffer.from(letterCode(key, seed)), Buffer.from(readCode(typed) ?? '')]
  return read.length === right.length && timingSafeEqual(read, right)
}
