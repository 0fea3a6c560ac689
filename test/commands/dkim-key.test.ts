import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { dkimRecord, keyBits, readDkimKey } from '../../src/mail/dkim-key.js'
import { run } from '../support/run.js'
import { settingsText } from '../support/settings-text.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const dkimKey = (...argv: string[]) => run(app, 'mail', 'dkim-key', ...argv)

it('makes a key that nobody else can read, and says where each half belongs', async () => {
  const { code, out } = await dkimKey()
  const file = join(app.home.dir, 'dkim-elk2026.key')
  const settings = { domain: 'example.org', selector: 'elk2026', keyFile: 'dkim-elk2026.key' }
  const key = readDkimKey(app.home, settings)
  const { value } = dkimRecord(settings, key)
  expect(code).toBe(0)
  expect(keyBits(key)).toBe(2048)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(out).toBe(`De nieuwe sleutel staat in ${file}. Geef dat bestand aan niemand.

Stuur dit door aan wie de DNS van example.org beheert:

  Graag in de DNS van example.org:

  naam      elk2026._domainkey.example.org
  type      TXT
  waarde    ${value}
  Kan een waarde hoogstens 255 tekens hebben? Dan in stukken:
  "${value.slice(0, 255)}"
  "${value.slice(255)}"

Staat het in de DNS? Zet dan dit onderaan config.toml, en start de mailverzending opnieuw:

  [mail.dkim]
  selector = "elk2026"
  key_file = "dkim-elk2026.key"

Een wijziging in de DNS is soms pas na een uur te zien. Controleer dan weer met: elk doctor mail
`)
})

it('the lines that it gives are settings', async () => {
  const { out } = await dkimKey('--selector', 'school-1')
  const lines = /^ {2}\[mail\.dkim\](?:\n {2}.+)+/m.exec(out)?.[0] ?? ''
  expect(readConfig('config.toml', `${settingsText(app.config)}\n${lines}`).mail.dkim).toEqual({
    domain: 'example.org',
    selector: 'school-1',
    keyFile: 'dkim-school-1.key',
  })
})

it('leaves a key that is there as it is, and says what to do instead', async () => {
  await dkimKey()
  const file = join(app.home.dir, 'dkim-elk2026.key')
  const before = readFileSync(file, 'utf8')
  const { code, err } = await dkimKey()
  expect(code).toBe(1)
  expect(err).toContain(`${file} is er al en blijft zoals het is.`)
  expect(err).toContain('--selector')
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('makes the key that the settings miss under the name they give it, and a next one beside it', async () => {
  const dkim = { domain: 'mail.example.org', selector: 'x', keyFile: 'mine.key' }
  app.config = { ...app.config, mail: { ...app.config.mail, dkim } }
  const first = await dkimKey('--json')
  expect(JSON.parse(first.out)).toEqual({
    file: join(app.home.dir, 'mine.key'),
    record: dkimRecord(dkim, readDkimKey(app.home, dkim)),
    settings: dkim,
  })
  const second = await dkimKey('--selector', 'y')
  expect(second.out).toContain('in plaats van wat er onder [mail.dkim] staat')
  expect(second.out).toContain('  domain = "mail.example.org"\n  selector = "y"\n  key_file = "dkim-y.key"\n')
  expect(second.out).toContain('naam      y._domainkey.mail.example.org')
})

it.each(['a b', '../x', '-a', 'é', 'a..b'])('takes no selector that the DNS would not: %j', async (selector) => {
  const { code, err } = await dkimKey(`--selector=${selector}`)
  expect(code).toBe(2)
  expect(err).toContain('is geen selector')
})

it('is in the log, without the key', async () => {
  await dkimKey()
  const { out } = await run(app, 'audit', 'list')
  expect(out).toContain('maakte een sleutel om mail te ondertekenen.')
  expect(out).not.toContain('PRIVATE')
})
