import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'

const checker = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))
const OLDEST_JAVA = 11

interface Message {
  url: string
  message: string
  extract?: string
}

/** Why the Nu HTML checker cannot run on this machine; undefined when it can. */
export const nuCheckerLacks: string | undefined =
  javaVersion() < OLDEST_JAVA ? 'needs Java, such as Debian’s package default-jre-headless' : undefined

/** What the Nu HTML checker says against pages, by their names; warnings too. One Java process reads them all. */
export function nuComplaints(pages: ReadonlyMap<string, string>): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'elk-html-'))
  try {
    for (const [name, html] of pages) writeFileSync(join(dir, `${name}.html`), html)
    const { stderr } = spawnSync('java', ['-Xss2m', '-jar', checker, '--format', 'json', dir], {
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    })
    const { messages } = JSON.parse(stderr) as { messages: Message[] }
    return messages.map(({ url, message, extract = '' }) => `${parse(url).name}: ${message} ${extract}`)
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function javaVersion(): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
}
