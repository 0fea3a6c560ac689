import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearHalfMails } from './clear-half-mails.js'
import type { Mailer } from './mailer.js'
import { oneReplyLine } from './smtp-reply.js'

/** A mailer that keeps every mail as a file in a folder, whole or not at all; readable by its owner only, since it holds a link. */
export function createPreviewMailer(dir: string): Mailer {
  clearHalfMails(dir)
  return {
    lanes: 1,
    send: async (mail, onHandingOver) => {
      if (!(await onHandingOver())) return { state: 'withdrawn', reply: '' }
      const file = `${mail.name}.eml`
      try {
        await keepWhole(join(dir, file), mail.message)
        return { state: 'sent', reply: file }
      } catch (error) {
        return { state: 'deferred', reason: 'unreachable', reply: oneReplyLine(String(error)), rests: 'server' }
      }
    },
    close: () => undefined,
  }
}

/** Writes a file under another name and gives it its own when the disk has it. */
async function keepWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const part = `${file}.part`
  await withFile(part, 'w', async (handle) => {
    await handle.writeFile(text)
    await handle.sync()
  })
  await rename(part, file)
  await withFile(dirname(file), 'r', (folder) => folder.sync())
}

async function withFile(
  path: string,
  flags: string,
  use: (handle: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags, 0o600)
  try {
    await use(handle)
  } finally {
    await handle.close()
  }
}
