import { openDatabase } from '../../src/db/open.js'
import type { ProcessIo } from '../../src/process-io.js'

/** Opens a database, as every command does, in a process of its own: `FILE`. Says when it begins and when it is done. */
export async function main([file = '']: string[], { stdout }: ProcessIo): Promise<number> {
  stdout.write('begins\n')
  await openDatabase(file, { mustExist: true }).destroy()
  stdout.write('done\n')
  return 0
}
