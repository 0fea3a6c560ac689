import { makeBackupKey } from '../../actions/make-backup-key.js'
import { systemClock } from '../../clock.js'
import { homeDir } from '../../home.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'

/** `elk backup key`: makes the key that opens backups, in a file of its own, and says what must stand in the settings. */
export async function backupKeyCommand(io: Io, input: { keyFile?: string; home?: string }): Promise<void> {
  const words = io.messages.backup
  const file = io.path(await askText(io, input.keyFile, 'keyFile', words.askKeyFile))
  const recipient = await makeBackupKey({ clock: systemClock }, { file, homeDir: homeDir(io.process, input.home) })
  io.json({ file, recipient })
  io.out(words.keyMade(file))
  io.out(words.keepKey)
  io.out(`\n${words.settings}\n`)
  io.out(`  [backup]\n  recipients = ["${recipient}"]`)
}
