import { readdirSync, readFileSync } from 'node:fs'
import type { App } from '../../src/app.js'
import type { BounceReport } from '../../src/domain/bounce.js'
import type { MailState } from '../../src/domain/mail.js'
import { returnPath } from '../../src/domain/return-path.js'
import { readReport } from '../../src/mail/bounces/read-report.js'

/** The bytes of a mail in `fixtures/bounces`; all are about mail 1 to familie1@example.org of a test's home. */
export function returnedMail(name: string): Buffer {
  return readFileSync(`fixtures/bounces/${name}.eml`)
}

/** The names of all mails in `fixtures/bounces`. */
export function returnedMails(): string[] {
  return readdirSync('fixtures/bounces').map((file) => file.replace('.eml', ''))
}

export interface Report {
  mailId?: number
  recipient?: string
  status?: string
  action?: string
  diagnostic?: string
  /** Makes it a report of its own. */
  messageId?: string
}

/** A report as Postfix makes it, about a mail of this home. */
function reportMail({ key }: Pick<App, 'key'>, report: Report = {}): string {
  const { mailId = 1, recipient = 'familie1@example.org', status = '5.1.1', action = 'failed' } = report
  const to = returnPath(key, 'terug@aanmelden.example', { mailId, recipient })
  return `From: MAILER-DAEMON@aanmelden.example
To: ${to}
Message-Id: <${report.messageId ?? `${mailId}-${status}`}@aanmelden.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; aanmelden.example

Final-Recipient: rfc822; ${recipient}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${report.diagnostic ?? `550 ${status} no`}
--x--
`
}

/** As `reportMail`, already read. */
export async function reportOf(app: Pick<App, 'key'>, report: Report = {}): Promise<BounceReport> {
  const read = await readReport(Buffer.from(reportMail(app, report)))
  if (!read) throw new TypeError('a report that names no mail')
  return read
}

/** Puts every mail in a state, as if a worker had done it. */
export async function putMails({ db }: Pick<App, 'db'>, state: MailState, more: object = {}): Promise<void> {
  await db
    .updateTable('mails')
    .set({ state, ...more })
    .execute()
}
