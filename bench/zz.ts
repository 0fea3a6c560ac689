import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
import { addPupils } from '../src/db/pupils.js'
import { createSmtpMailer } from '../src/mail/smtp-mailer.js'
import { aPupil, addSchool } from '../test/support/a-school.js'
import { queueLogins, workOnce } from '../test/support/queue-mails.js'
import { startSmtpServer } from '../test/support/smtp-server.js'
import { testApp } from '../test/support/test-app.js'
export async function main(): Promise<number> {
  const server = await startSmtpServer({ connections: 1, keeps: false })
  const app = await testApp()
  const { id } = await addSchool(app)
  const N = 4000
  await app.db.transaction().execute((trx) => addPupils(trx, Array.from({ length: N }, (_, i) => ({ ...aPupil(i + 1), primarySchoolId: id })), app.clock.now()))
  await queueLogins(app)
  await workOnce(app, { mailer: createSmtpMailer(server.settings) })
  await app.db.updateTable('mails').set({ state: 'waiting', message: null, message_id: null, claimed_by: null }).execute()
  const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 200 }); await s.post('Profiler.start')
  const cpu = process.cpuUsage()
  const t = performance.now()
  await workOnce(app, { mailer: createSmtpMailer(server.settings) })
  const u = process.cpuUsage(cpu)
  console.log('ms', (performance.now() - t).toFixed(0), 'cpu/mail ms', ((u.user + u.system) / 1000 / N).toFixed(3), 'user', (u.user / 1000 / N).toFixed(3))
  const { profile } = await s.post('Profiler.stop')
  writeFileSync('/tmp/mb/w.cpuprofile', JSON.stringify(profile))
  await app.close(); await server.stop()
  return 0
}
