import { measureMail } from './mail.js'
export async function main(): Promise<number> {
  for (const c of await measureMail(4000)) console.log(c.work, c.ms.toFixed(0), c.baselineMs.toFixed(0), (c.ms / c.baselineMs).toFixed(2))
  return 0
}
