import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { promisify } from 'node:util'

const program = 'bin/elk'
const env = { ...process.env, FORCE_COLOR: '1', ELK_LANG: 'nl', ELK_ACTOR: 'juf-anke' }

/** What a command says on a home, with its colours; throws when it fails. */
export async function elk(home: string, argv: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...argv, '--home', home], { env })
  return stdout
}

/** Runs the portal of a home until it is stopped. */
export async function startPortal(home: string, port: string): Promise<{ url: string; stop(): Promise<void> }> {
  const portal = spawn(process.execPath, [program, 'portal', 'serve', '--port', port, '--home', home], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(portal.stdout, 'data')
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      const gone = once(portal, 'close')
      portal.kill('SIGTERM')
      await gone
    },
  }
}
