import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../src/cli.js'
import { readConfig } from '../src/config/read-config.js'
import { silentLog } from '../src/portal/log.js'
import { createPortal } from '../src/portal/portal.js'
import { servePortal } from '../src/portal/serve.js'
import type { ProcessIo } from '../src/process-io.js'
import { configToml } from '../src/templates/config/config-toml.js'
import { internalLinks, readPage, typedCommands } from './support/markdown.js'
import { testApp } from './support/test-app.js'

const sample = (name: string) => readFileSync(join('docs/running', name), 'utf8')
const [caddy, nginx] = [sample('Caddyfile'), sample('nginx.conf')]
const services = { portal: sample('elk-portal.service'), mail: sample('elk-mail.service') }
const page = readPage('docs/running/README.md')
const backup = {
  service: sample('elk-backup.service'),
  timer: sample('elk-backup.timer'),
  cron: sample('elk-backup.cron'),
  page: readPage('docs/running/backup.md'),
}

/** What a service says, by name; a name that stands there more than once has all it says. */
function settings(service: string): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const [, name = '', value = ''] of service.matchAll(/^(\w+)=(.*)$/gm))
    said.set(name, [...(said.get(name) ?? []), value])
  return said
}

function one(service: string, name: string): string {
  return settings(service).get(name)?.join(' ') ?? ''
}

/** What the program would do with a line: the options of its command, or what is wrong with it. */
function typed(words: readonly string[]): Record<string, unknown> | string {
  const silent = { columns: 80, write: () => true }
  const io = { env: {}, cwd: '/', stdout: silent, stderr: silent, user: 'test' } as unknown as ProcessIo
  const program = buildProgram(io, 'nl', () => undefined)
  let options: Record<string, unknown> = {}
  const listen = (command: Command) => {
    if (command.commands.length === 0 || command.name() === 'doctor')
      command.action((...given: unknown[]) => {
        options = (given.at(-1) as Command).opts()
      })
    for (const child of command.commands) listen(child)
  }
  listen(program)
  try {
    program.parse([...words], { from: 'user' })
    return options
  } catch (error) {
    return (error as Error).message
  }
}

/** What a page tells to type, on a server with the path in front. */
function commandsOn({ blocks, ...rest }: typeof page): string[][] {
  const lines = blocks.flatMap((block) => block.split('\n')).flatMap((line) => line.match(/(?<=\bbin\/)elk .*/) ?? [])
  return typedCommands({ ...rest, blocks: [...blocks, ...lines] })
}

const started = (service: string) => typed(one(service, 'ExecStart').split(' ').slice(1))

describe('the samples for a server', () => {
  it('start the program as it can be started', () => {
    expect(started(services.portal)).toEqual({ host: '127.0.0.1', port: '8080' })
    expect(started(services.mail)).toEqual({})
    expect(typed(['portal', 'serve', '--prot', '8080'])).toContain('unknown option')
  })

  it('lead from the web server to where the portal listens, from an address that a new home trusts', () => {
    expect(nginx).toContain('server 127.0.0.1:8080;')
    expect(caddy).toContain('reverse_proxy 127.0.0.1:8080 ')
    const settings = { year: 2026, portalUrl: 'https://a.example.org', operator: 'X', helpPhone: '020 111 11 11' }
    const text = configToml({ ...settings, helpEmail: 'a@example.org', sender: 'a@example.org' })
    expect(readConfig('config.toml', text).portal.trustedProxies).toContain('127.0.0.1')
  })

  it('pass on the host and the visitor, as the portal reads them', async () => {
    const headers = new Headers()
    const values: Record<string, string> = { $host: 'aanmelden.example.org', $remote_addr: '203.0.113.7' }
    for (const [, name = '', value = ''] of nginx.matchAll(/proxy_set_header (\S+) (\$\w+);/g))
      headers.set(name, values[value] ?? '')
    expect([...headers.keys()].sort()).toEqual(['host', 'x-forwarded-for', 'x-forwarded-host'])
    const portal = { url: 'https://aanmelden.example.org', trustedProxies: ['127.0.0.1', '::1'] }
    const app = await testApp({ config: { portal } })
    const ask = (headers: Headers | Record<string, string>) =>
      createPortal(app).fetch(new Request('http://127.0.0.1:8080/hulp', { headers }), { remoteAddress: '127.0.0.1' })
    expect((await ask(headers)).status).toBe(200)
    expect((await ask({ host: '127.0.0.1:8080' })).status).toBe(421)
    await app.close()
  })

  it('let go of a silent connection before the portal does', async () => {
    const app = await testApp({
      rehearsal: true,
      config: { portal: { url: 'http://localhost:8080', trustedProxies: [] } },
    })
    const serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
    const { headers } = await fetch(`http://localhost:${serving.port}/health`)
    const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])
    await serving.stop()
    await app.close()
    expect(seconds).toBe(5)
    for (const text of [nginx, caddy])
      expect(Number(/keepalive(?:_timeout)? (\d+)s/.exec(text)?.[1])).toBeLessThan(seconds)
  })

  it('say in plain words that the portal is away, and keep no answer that says so', () => {
    for (const text of [nginx, caddy]) {
      expect(text).toContain('"Even niet bereikbaar. Probeer het over een minuut opnieuw. / Not available. ')
      expect(text).toMatch(/header "?Cache-Control"? no-store/)
    }
    expect(nginx).toContain('error_page 502 504 =503 @away;')
  })

  it('write down no visits', () => {
    expect(nginx.match(/access_log off;/g)).toHaveLength(2)
    expect(nginx.match(/error_log \S+ alert;/g)).toHaveLength(1)
    expect(caddy).toContain('exclude http.log.error http.handlers.reverse_proxy')
    expect(caddy.slice(caddy.indexOf('aanmelden.example.org {'))).not.toMatch(/^\s*log\b/m)
  })
})

describe('the services', () => {
  const differs = ['Description', 'After', 'Wants', 'ExecStart', 'RestrictAddressFamilies']
  const ofPortal = ['LimitNOFILE', 'IPAddressDeny', 'IPAddressAllow']
  const ofMail = ['SuccessExitStatus']

  it('are shut off alike, apart from whom they call and how they end', () => {
    const shared = (service: string) =>
      [...settings(service)].filter(([name]) => ![...differs, ...ofPortal, ...ofMail].includes(name)).sort()
    expect(shared(services.mail)).toEqual(shared(services.portal))
    expect(shared(services.portal).length).toBeGreaterThan(30)
  })

  it('let the portal call nobody', () => {
    expect(one(services.portal, 'IPAddressDeny')).toBe('any')
    expect(one(services.portal, 'IPAddressAllow')).toBe('localhost')
  })

  it('take a worker that left mail behind for one that stopped well', () => {
    expect(one(services.mail, 'SuccessExitStatus')).toBe('3')
  })
})

describe('the backups', () => {
  it('are started every night, by systemd or by cron', () => {
    expect(started(backup.service)).toEqual({})
    expect(one(backup.service, 'Type')).toBe('oneshot')
    expect(one(backup.timer, 'OnCalendar')).toBe('*-*-* 03:10:00 Europe/Amsterdam')
    const [, hour, user, words = ''] =
      /^(\S+ \S+ \* \* \*) (\w+) \/opt\/elk\/bin\/elk (.*) >\/dev\/null$/m.exec(backup.cron) ?? []
    expect({ hour, user }).toEqual({ hour: '10 3 * * *', user: 'elk' })
    expect(words).toBe(`backup create --home ${one(backup.service, 'Environment').replace('ELK_HOME=', '')}`)
    expect(typed(words.split(' '))).toEqual({})
  })

  it('are made by what is shut off as the other services are, calls nobody, and writes where backups go', () => {
    const own = [
      'Type',
      'Nice',
      'IOSchedulingClass',
      'PrivateNetwork',
      'ReadWritePaths',
      'RequiresMountsFor',
      'Documentation',
    ]
    const goesOn = ['Restart', 'RestartSec', 'RestartPreventExitStatus', 'TimeoutStopSec', 'WantedBy']
    const limits = ['StartLimitIntervalSec', 'StartLimitBurst', 'SuccessExitStatus']
    const differs = [
      'Description',
      'After',
      'Wants',
      'ExecStart',
      'RestrictAddressFamilies',
      ...own,
      ...goesOn,
      ...limits,
    ]
    const shut = (service: string) => [...settings(service)].filter(([name]) => !differs.includes(name)).sort()
    expect(shut(backup.service)).toEqual(shut(services.mail))
    expect(one(backup.service, 'PrivateNetwork')).toBe('yes')
    const folder = /folder = "(.*)"/.exec(backup.page.blocks.join('\n'))?.[1]
    expect(one(backup.service, 'ReadWritePaths')).toBe(`/var/lib/elk -${folder}`)
  })

  it('are explained by a page that leads to files that exist, and tells to type what the program knows', () => {
    expect(internalLinks(backup.page).filter(({ path }) => !existsSync(path))).toEqual([])
    for (const name of ['service', 'timer', 'cron'])
      expect(backup.page.prose).toContain(`[elk-backup.${name}](elk-backup.${name})`)
    const commands = commandsOn(backup.page)
    expect(commands.length).toBeGreaterThan(6)
    expect(commands.map(typed).filter((said) => typeof said === 'string')).toEqual([])
    expect(page.prose).toContain('](backup.md)')
  })
})

describe('docs/running/README.md', () => {
  it('leads to files that exist, and tells to type what the program knows', () => {
    expect(internalLinks(page).filter(({ path }) => !existsSync(path))).toEqual([])
    const commands = commandsOn(page)
    expect(commands.length).toBeGreaterThan(4)
    expect(commands.map(typed).filter((said) => typeof said === 'string')).toEqual([])
  })

  it('shows a line of the log as the portal writes it, and explains all its names', async () => {
    const lines: object[] = []
    const keep = (line: object) => lines.push(line)
    const app = await testApp()
    const portal = createPortal(app, { log: { info: keep, error: keep } })
    await portal.fetch(new Request(`${app.config.portal.url}/hulp`))
    await app.close()
    const shown = page.blocks.flatMap((block) => (block.startsWith('{') ? [JSON.parse(block)] : []))
    expect(shown.map((line) => Object.keys(line))).toEqual(lines.map((line) => ['level', 'time', ...Object.keys(line)]))
    for (const name of [...Object.keys(shown[0]), 'reference', 'error'])
      expect(page.prose).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.+\\|$`, 'm'))
  })

  it('names every file beside it', () => {
    for (const name of readdirSync('docs/running').filter((file) => file !== 'README.md'))
      expect(page.prose).toContain(`](${name})`)
  })
})
