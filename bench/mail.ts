import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { listMails, findMail } from '../src/db/mails.js'
import { addPupils } from '../src/db/pupils.js'
import { createSmtpMailer } from '../src/mail/smtp-mailer.js'
import { addSchool, elkNumber } from '../test/support/a-school.js'
import { day } from '../test/support/test-config.js'
import { queueLogins, workOnce } from '../test/support/queue-mails.js'
import { testApp } from '../test/support/test-app.js'

const N = 8000

export async function main(): Promise<number> {
  for (const connections of [1, 5]) await measure(connections)
  return 0
}

async function measure(connections: number) {
  const sink = spawn(process.execPath, ['/tmp/mb/sink.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(sink.stdout, 'data')
  const port = Number(String(line))
  const app = await testApp()
  const school = await addSchool(app)
  await app.db.transaction().execute((trx) => addPupils(trx, Array.from({ length: N }, (_, i) => ({
    elkNumber: elkNumber(i + 1), primarySchoolId: school.id, firstName: 'Zoë', prefix: 'de', lastName: `Boer ${i}`, birthDate: day('2014-01-31'), group: '8', street: 'S', houseNumber: '1', houseNumberSuffix: '', postcode: '1013 AB', city: 'Amsterdam', contactName: 'X', phone: '0612345678', contactName2: '', email2: '', phone2: '', language: 'nl' as const, preliminaryAdvice: undefined, route: 'regular' as const, number: String(i), email: `familie${i}@example.org`,
  })), app.clock.now()))
  let t = performance.now()
  await queueLogins(app)
  console.log('queue', N, (performance.now() - t).toFixed(0), 'ms')
  const settings = { host: '127.0.0.1', port, security: 'none' as const, user: undefined, password: undefined, connections }
  t = performance.now()
  const cpu = process.cpuUsage()
  const report = await workOnce(app, { mailer: createSmtpMailer(settings) })
  const own = N / ((performance.now() - t) / 1000)
  const used = process.cpuUsage(cpu)
  console.log(report.sent, 'worker', own.toFixed(0), '/s', 'cpu/mail', ((used.user + used.system) / 1000 / N).toFixed(3))
  const one = await findMail(app.db, (await listMails(app.db))[0]!.id)
  const tr = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, pool: true, maxConnections: connections, maxMessages: Infinity, maxRequeues: 0 })
  t = performance.now()
  await Promise.all(Array.from({ length: N }, () => tr.sendMail({ envelope: { from: 'a@example.org', to: ['b@example.org'] }, raw: one!.message! })))
  const bare = N / ((performance.now() - t) / 1000)
  tr.close()
  console.log(connections, 'pool', bare.toFixed(0), '/s', 'ratio', (own / bare).toFixed(2))
  // once more, already rendered
  await app.db.updateTable('mails').set({ state: 'waiting', claimed_by: null }).execute()
  t = performance.now()
  await workOnce(app, { mailer: createSmtpMailer(settings) })
  const again = N / ((performance.now() - t) / 1000)
  console.log(connections, 'prebuilt worker', again.toFixed(0), '/s', 'ratio', (again / bare).toFixed(2))
  await app.close()
  sink.kill()
}
