import type { App } from '../../app.js'
import type { DkimSettings } from '../../config.js'
import { type Finding, findingsAbout, type KeyFault } from '../../domain/mail-finding.js'
import { UserError } from '../../domain/problems.js'
import { dkimRecord, keyBits, publicHalf, readDkimKey } from '../dkim-key.js'
import type { Dns } from './dns.js'
import { domainOf } from './domains.js'
import { parseTags } from './tags.js'

// RFC 8301, 3.2: keys of signers should have this length.
const BITS = 2048

/** Whether others can check the signature of our mail (RFC 6376). */
export async function checkDkim(dns: Dns, { config, home }: Pick<App, 'config' | 'home'>): Promise<Finding> {
  const { dkim, from } = config.mail
  if (!dkim) return findingsAbout('dkim', domainOf(from))('dkim-unset', {})
  const key = readKey(home, dkim)
  if ('code' in key) return key
  const record = dkimRecord(dkim, key.key)
  const texts = await dns.texts(record.name)
  return judge(dkim, key.key, { ...record, replaces: texts[0] }, texts)
}

function readKey(home: App['home'], dkim: DkimSettings) {
  try {
    return { key: readDkimKey(home, dkim) }
  } catch (error) {
    const problem = error instanceof UserError ? error.problem : undefined
    const reason = reasons[problem?.code ?? '']
    if (!reason) throw error
    const { keyFile: file, selector } = dkim
    return findingsAbout('dkim', dkim.domain)('dkim-no-key', { reason, file, selector })
  }
}

const reasons: Readonly<Record<string, KeyFault>> = {
  'dkim-key-missing': 'missing',
  'dkim-key-unreadable': 'unreadable',
  'dkim-key-wrong': 'wrong',
}

type Key = ReturnType<typeof readDkimKey>

function judge(
  { domain, selector }: DkimSettings,
  key: Key,
  record: NonNullable<Finding['record']>,
  texts: readonly string[],
): Finding {
  const finding = findingsAbout('dkim', domain)
  const [text] = texts
  if (text === undefined) return finding('dkim-missing', { selector }, record)
  if (texts.length > 1) return finding('dkim-several', { selector }, record)
  const tags = parseTags(text)
  const published = tags?.get('p')?.replaceAll(/\s+/g, '')
  if (published === '') return finding('dkim-revoked', { selector }, record)
  if (published !== publicHalf(key)) return finding('dkim-other-key', { selector }, record)
  // RFC 6376, 3.6.1: while it is tested, receivers treat our mail as if it were not signed.
  if (
    tags
      ?.get('t')
      ?.split(':')
      .some((flag) => flag.trim() === 'y')
  )
    return finding('dkim-testing', { selector }, record)
  if (keyBits(key) < BITS) return finding('dkim-short-key', { bits: keyBits(key) })
  return finding('dkim-ok', { selector })
}
