import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createPreviewMailer } from '../../src/mail/preview-mailer.js'

it('a mail that a killed worker left half is thrown away; whole ones, and one that may still be written, stay', () => {
  const outbox = mkdtempSync(join(tmpdir(), 'elk-outbox-'))
  const long = new Date(Date.now() - 3_600_000)
  for (const name of ['000001-login-1.eml', '000002-login-2.eml.part', '000003-login-3.eml.part'])
    writeFileSync(join(outbox, name), 'half')
  for (const name of ['000001-login-1.eml', '000002-login-2.eml.part']) utimesSync(join(outbox, name), long, long)
  createPreviewMailer(outbox)
  expect(readdirSync(outbox).sort()).toEqual(['000001-login-1.eml', '000003-login-3.eml.part'])
  rmSync(outbox, { recursive: true })
})
