import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freePort } from '../support/free-port.js'

const PROGRAM = '/usr/sbin/postfix'
const DAEMONS = '/usr/lib/postfix/sbin'
/** What every system calls `nobody`. */
const NOBODY = 65534

/** A mail server as an operator has one, with only this machine around it. */
export interface Postfix {
  port: number
  /** Where mail to the operator's mailbox arrives. */
  maildir: string
  /** How many mails it still has to pass on. */
  queued(): number
  log(): string
  stop(): Promise<void>
}

interface Surroundings {
  /** The operator's own domain, in which only one mailbox exists. */
  domain: string
  mailbox: string
  /** The port of the server to which it passes on all other mail. */
  nextHop: number
  /** The port of the policy service that it asks about every recipient. */
  policy: number
}

/** Why there can be no Postfix here, in words; undefined when there can. */
export function whyNoPostfix(): string | undefined {
  if (!existsSync(PROGRAM)) return 'Postfix is not installed: apt-get install postfix'
  return process.getuid?.() === 0 ? undefined : 'only root can start Postfix'
}

/** Starts Debian's Postfix beside any other on the machine: with its own settings, queue, mailboxes and port. */
export async function startPostfix(surroundings: Surroundings): Promise<Postfix> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-postfix-'))
  // The daemons are other users than who made the folder.
  chmodSync(dir, 0o755)
  const folder = (name: string) => join(dir, name)
  for (const name of ['etc', 'queue', 'data', 'mail']) mkdirSync(folder(name))
  chownSync(folder('data'), Number(execFileSync('id', ['-u', 'postfix'])), 0)
  chownSync(folder('mail'), NOBODY, NOBODY)
  const port = await freePort()
  writeFileSync(join(folder('etc'), 'main.cf'), mainSettings(dir, surroundings))
  writeFileSync(join(folder('etc'), 'master.cf'), services(port))
  const postfix = (...argv: string[]) => [PROGRAM, ['-c', folder('etc'), ...argv]] as const
  const [program, argv] = postfix('start-fg')
  const master = spawn(program, argv, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  await listening(port, master)
  return {
    port,
    maildir: join(folder('mail'), surroundings.mailbox),
    queued: () => queueSize(folder('etc')),
    log: () => readFileSync(folder('log'), 'utf8'),
    stop: async () => {
      const gone = once(master, 'exit')
      execFileSync(...postfix('stop'), { stdio: 'ignore' })
      await gone
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function mainSettings(dir: string, { domain, mailbox, nextHop, policy }: Surroundings): string {
  return `
compatibility_level = 3.6
queue_directory = ${dir}/queue
data_directory = ${dir}/data
command_directory = /usr/sbin
daemon_directory = ${DAEMONS}
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${dir}/log
maillog_file_prefixes = ${dir}
myhostname = mail.${domain}
mydestination =
alias_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_peername_lookup = no
disable_dns_lookups = yes
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:${nextHop}
smtpd_recipient_restrictions =
  reject_unlisted_recipient, check_policy_service inet:127.0.0.1:${policy}, permit_mynetworks, reject
recipient_delimiter = +
virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${dir}/mail
virtual_mailbox_maps = inline:{ ${mailbox}@${domain}=${mailbox}/ }
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
`
}

/** As Debian has them, without a jail; only the door is another. */
function services(port: number): string {
  return `
127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
`
}

function queueSize(settings: string): number {
  const lines = execFileSync('/usr/sbin/postqueue', ['-c', settings, '-j'], { encoding: 'utf8' })
  return lines.split('\n').filter(Boolean).length
}

async function listening(port: number, master: ChildProcess): Promise<void> {
  let said = ''
  master.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const knock = async () => {
    if (master.exitCode !== null) throw new Error(`Postfix ended: ${said}`)
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect').finally(() => socket.destroy())
  }
  await vi.waitFor(knock, { timeout: 20_000, interval: 100 })
}
