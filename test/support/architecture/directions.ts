import { posix } from 'node:path'
import { type Import, importsOf } from './imports.js'
import { type Source, type Violation, violationAt } from './source.js'

/** Which folder of `src` may import which; every folder may import itself. A new folder needs a line here first. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: ['domain'],
  // Runs in browsers: nothing of it runs here, and nothing of ours there.
  browser: [],
  config: ['domain'],
  csv: ['domain'],
  imports: ['csv', 'domain'],
  templates: ['messages', 'domain'],
  db: ['disk', 'domain'],
  // What the file system asks of whoever writes: to sync, and to clear away after a kill.
  disk: [],
  // The files from which placements can be read.
  vault: ['disk', 'domain'],
  mail: ['disk', 'vault', 'db', 'templates', 'messages', 'config', 'domain'],
  // How a backup lies on the disk; what goes into it, and what is right in it, is for the actions.
  backup: ['domain'],
  actions: ['disk', 'backup', 'vault', 'mail', 'db', 'templates', 'messages', 'imports', 'csv', 'domain'],
  portal: ['vault', 'actions', 'db', 'templates', 'messages', 'domain', 'browser'],
  // Looks at everything, and changes nothing.
  doctor: ['vault', 'actions', 'portal', 'mail', 'db', 'config', 'domain'],
  commands: [
    'doctor',
    'api',
    'backup',
    'vault',
    'actions',
    'db',
    'mail',
    'portal',
    'messages',
    'config',
    'csv',
    'domain',
  ],
  // A school's own computer asks, a command answers; and the other end, that asks.
  api: ['portal', 'commands', 'actions', 'db', 'messages', 'config', 'domain'],
  remote: ['api', 'commands', 'messages', 'domain'],
  // The files beside the folders: clock.ts, config.ts, …
  top: ['config', 'messages', 'domain'],
}

/** Those who put the program together import everything. */
const assembly = /^src\/(cli\.ts|app\.ts|cli\/.*)$/

/** Who may run the code of the other files beside the folders; all others only see their types. */
const mayRunTop = ['top', 'commands', 'api', 'remote', 'portal', 'actions', 'mail']

/** Every import of a file that points up the list, to a folder it may not know, or out of `src`. */
export function directionViolations(source: Source): Violation[] {
  return importsOf(source).flatMap((found) => {
    const reason = found.from.startsWith('.') ? reasonAgainst(source.path, found) : undefined
    return reason ? [violationAt(source, found.node, reason)] : []
  })
}

function reasonAgainst(path: string, { from, typeOnly }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts')
  if (target === 'package.json' && folderOf(path) === 'top') return undefined
  if (!target.startsWith('src/')) return `src imports ${target}, which is no part of the program`
  if (folderOf(path) === folderOf(target) || assembly.test(path)) return undefined
  if (folderOf(target) === 'top' || assembly.test(target)) return reasonAgainstTop(folderOf(path), target, typeOnly)
  return reasonAgainstFolder(path, folderOf(target))
}

function reasonAgainstTop(folder: string, target: string, typeOnly: boolean): string | undefined {
  if (folder === 'domain') return 'domain imports a file beside the folders'
  if (typeOnly || (mayRunTop.includes(folder) && !assembly.test(target))) return undefined
  return `${folder} runs ${target} instead of only using its types`
}

function reasonAgainstFolder(path: string, folder: string): string | undefined {
  const allowed = mayImport[folderOf(path)]
  if (!allowed) return `src/${folderOf(path)} is a folder without rules`
  if (allowed.includes(folder)) return undefined
  return `${folderOf(path) === 'top' ? path : folderOf(path)} imports ${folder}`
}

function folderOf(path: string): string {
  const [, folder, file] = path.split('/')
  return file === undefined ? 'top' : (folder ?? 'top')
}
