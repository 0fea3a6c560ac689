import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LONGEST_MAIL } from '../../../src/mail/bounces/message.js'
import { readReport } from '../../../src/mail/bounces/read-report.js'
import { addPupil } from '../../support/a-school.js'
import { fuzzBounces, tablesOf } from '../../support/fuzz-bounces.js'
import { queueLogins } from '../../support/queue-mails.js'
import { putMails, returnedMail } from '../../support/returned-mail.js'
import { seededRandom } from '../../support/seeded-random.js'
import { type TestApp, testApp } from '../../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
  const fatima = await addPupil(app, { advice: 'havo' })
  await addPupil(app, { advice: 'havo', email: fatima.email })
  await addPupil(app, { advice: 'vwo' })
  await queueLogins(app)
  await putMails(app, 'sent')
})
afterEach(() => app.close())

describe('whatever arrives', () => {
  it('touches no mail and no address of a home whose seal it does not know', async () => {
    const stranger = { ...app, key: Buffer.alloc(32, 'a key that made no seal of the fixtures') }
    const before = await tablesOf(app)
    const { reports, final } = await fuzzBounces(stranger, seededRandom('quick'), (mails) => mails < 250)
    expect(reports).toBeGreaterThan(120)
    expect(final).toBe(0)
    expect(await tablesOf(app)).toBe(before)
  })

  it('touches, with a seal that holds, only the mail and the address that the seal is for', async () => {
    const { final } = await fuzzBounces(app, seededRandom('quick'), (mails) => mails < 250)
    expect(final).toBeGreaterThan(30)
    const { mails, addresses, bounces } = JSON.parse(await tablesOf(app))
    expect(mails.map(({ state }: { state: string }) => state)).toEqual(['failed', 'sent', 'sent'])
    expect(addresses).toMatchObject([{ pupil_id: 1, address: 'familie1@example.org', mail_id: 1 }])
    expect(bounces).toEqual([{ mail_id: 1, recipient: 'familie1@example.org' }])
  })
})

describe('half a million bytes of', () => {
  const fill = (text: string) => Buffer.from(text.repeat(Math.ceil(LONGEST_MAIL / text.length)))
  const head = 'From: MAILER-DAEMON@example.org\nTo: terug+1.2cmhtz7zm4v3x276@aanmelden.example\n'

  it.each([
    '<',
    '<a',
    '(',
    '"',
    '\n',
    '\n\n',
    '\n ',
    ' ',
    '\n--',
    'a: b\n',
    'a:',
    '--x\n',
    '--x\n\n',
    '=',
    '=\n',
    'user ',
    'user unknown ',
    'address ',
    '5.1.1 ',
    '5.1.1.',
    '550 ',
    '@a.',
    'a@b\n',
    '>',
    'terug+1.2cmhtz7zm4v3x276@aanmelden.example ',
    '+1.',
    'could not be delivered ',
    'Final-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\n\n',
    '&#x41;',
    '=?utf-8?B?8J+YgA==?= ',
  ])('%j is read in a moment, as headers, as words, as markup and as a part', async (text) => {
    const report = 'Content-Type: multipart/report; boundary="x"\n\n--x\nContent-Type: message/delivery-status\n\n'
    const bodies = ['', '\n', 'Content-Type: text/html\n\n', 'Content-Type: text/plain; format=flowed\n\n', report]
    const startedAt = performance.now()
    for (const body of bodies) await readReport(Buffer.concat([Buffer.from(head + body), fill(text)]))
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('the same part in itself', async () => {
    let mail = returnedMail('postfix-unknown-user')
    for (let depth = 0; depth < 300; depth++)
      mail = Buffer.concat([
        Buffer.from(`${head}Content-Type: multipart/mixed; boundary="${depth}"\n\n--${depth}\n`),
        mail,
      ])
    expect(await readReport(mail)).toBeUndefined()
  })
})
