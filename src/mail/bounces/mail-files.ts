import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../../domain/problems.js'
import { createSplitter } from './split-mails.js'

/** The files in which mail is kept at a path: the file itself, a Maildir's `new` and `cur`, or the `.eml` files of a folder. Throws when it cannot be read. */
export async function findMailFiles(path: string): Promise<string[]> {
  return await readable(path, async () => {
    if (!(await stat(path)).isDirectory()) return [path]
    const entries = await readdir(path, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    if (folders.includes('new') && folders.includes('cur'))
      return [...(await filesIn(join(path, 'new'))), ...(await filesIn(join(path, 'cur')))]
    return await filesIn(path, ['new', 'cur'].includes(basename(path)) ? undefined : /\.eml$/i)
  })
}

async function filesIn(folder: string, wanted = /^[^.]/): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && wanted.test(entry.name)).map(({ name }) => name)
  return names.sort().map((name) => join(folder, name))
}

/** The mails in a file, one by one; none when somebody has moved the file since it was found. Throws when it cannot be read. */
export async function* mailsInFile(file: string): AsyncGenerator<Buffer> {
  const handle = await readable(file, () => openIfThere(file))
  if (!handle) return
  const mails = mailsIn(handle.createReadStream())
  while (true) {
    const { value, done } = await readable(file, () => mails.next())
    if (done) return
    yield value
  }
}

/** A mail reader may move a mail of a Maildir from `new` to `cur` at any moment; the next run finds it there. */
async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The mails in a stream of bytes, one by one. */
export async function* mailsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, undefined> {
  const splitter = createSplitter()
  for await (const chunk of chunks) yield* splitter.push(chunk)
  yield* splitter.end()
}

async function readable<Read>(path: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    // What the operating system refuses is for the person to mend; anything else is a bug.
    if (error instanceof Error && 'syscall' in error) throw new UserError({ code: 'file-unreadable', file: path })
    throw error
  }
}
