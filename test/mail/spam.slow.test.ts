import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Preview, previews } from '../../src/mail/preview-mails.js'
import { seededRandom } from '../support/seeded-random.js'
import { moment, testConfig } from '../support/test-config.js'

const reason = spawnSync('spamassassin', ['--version']).error && 'needs Debian’s package spamassassin'
const now = moment('2026-03-26T09:00')
const token = seededRandom('spam').bytes(32).toString('base64url')
const house = { config: testConfig(), rehearsal: false, wording: {}, clock: { now: () => now } }
const mails = previews(house, token)

/** A mail as it lies in a mailbox: the server that took it in wrote these two lines above it. */
function arrived(message: string): string {
  const date = new Date(now).toUTCString().replace('GMT', '+0000')
  const trace = [
    'Return-Path: <aanmelden@example.org>',
    'Received: from mail.example.org (mail.example.org [IPv6:2001:db8::25])',
    `\tby mx.provider.example (Postfix) with ESMTPS id 4BcD3F1; ${date}`,
  ]
  return `${trace.join('\r\n')}\r\n${message}`.replaceAll('\r\n', '\n')
}

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-spam-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** What SpamAssassin gives each message, by its rules alone: no network, nothing learned, nobody's own settings. */
function scores(messages: Readonly<Record<string, string>>): { name: string; score: number; rules: string }[] {
  const names = Object.keys(messages)
  const files = names.map((name) => join(dir, `${name}.eml`))
  for (const [index, file] of files.entries()) writeFileSync(file, arrived(messages[names[index] ?? ''] ?? ''))
  const options = ['--local', '--test-mode', '--nocreate-prefs', '--prefspath=/dev/null', '--cf=use_bayes 0']
  const answer = execFileSync('spamassassin', [...options, ...files], { encoding: 'utf8', maxBuffer: 2 ** 27 })
  const found = [...answer.matchAll(/^X-Spam-Status: .*?score=(-?[\d.]+) .*?tests=(.*?)\s+autolearn/gms)]
  expect(found).toHaveLength(names.length)
  return found.map(([, score, rules = ''], index) => ({
    name: names[index] ?? '',
    score: Number(score),
    rules: rules.replaceAll(/\s/g, ''),
  }))
}

describe.skipIf(reason)(`what SpamAssassin thinks of our mail${reason ? ` (${reason})` : ''}`, () => {
  it('scores every mail below 1.0', async ({ annotate }) => {
    const scored = scores(Object.fromEntries(mails.map(({ name, message }) => [name, message])))
    await annotate(scored.map(({ name, score, rules }) => `${name} ${score} ${rules}`).join('\n'))
    expect(scored.filter(({ score }) => !(score < 1))).toEqual([])
  })

  it('is awake: the same words as spam are sent score high', () => {
    const asSpam = ({ subject, html }: Preview) =>
      `From: a8347x2@example.org\r\nSubject: ${subject.toUpperCase()}!!!\r\nContent-Type: text/html\r\n\r\n${html}`
    const login = mails.find(({ name }) => name === 'login.nl')
    const [spam] = scores({ spam: login ? asSpam(login) : '' })
    expect(spam?.score).toBeGreaterThan(2)
  })
})
