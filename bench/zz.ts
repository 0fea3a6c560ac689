import { measureMail } from './mail.js'
export async function main(): Promise<number> {
  for (const c of await measureMail(2000)) console.log(c.work, (2000000 / c.ms).toFixed(0) + '/s', (2000000 / c.baselineMs).toFixed(0) + '/s', 'ratio of speed', (c.baselineMs / c.ms).toFixed(2))
  return 0
}
