import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a client said to a mail server for one mail: every command from MAIL to DATA, as the bytes came. */
export interface CommandTap {
  port: number
  /** The commands since the last call; greetings, RSET and QUIT left out. */
  commands(): string[]
  stop(): Promise<void>
}

/** Starts a mail server that takes everything, with a tap on the line before it. */
export async function startTappedServer(): Promise<CommandTap> {
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Without it a client says DATA only when the recipient was taken, and a message always follows.
    hidePIPELINING: true,
    onData: (stream, _session, done) => {
      stream.resume()
      stream.once('end', () => done())
    },
  })
  smtp.on('error', () => undefined)
  const inner = smtp.listen(0, '127.0.0.1')
  await once(inner, 'listening')
  let heard: string[] = []
  const sockets = new Set<Socket>()
  const tap = createServer((client) => {
    const server = connect((inner.address() as { port: number }).port, '127.0.0.1')
    const listener = listenIn((command) => heard.push(command))
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket.setNoDelay())
      socket.on('error', () => other.destroy())
      socket.pipe(other)
    }
    client.on('data', listener)
  })
  tap.listen(0, '127.0.0.1')
  await once(tap, 'listening')
  return {
    port: (tap.address() as { port: number }).port,
    commands: () => {
      const all = heard
      heard = []
      return all.filter((command) => !/^(EHLO|HELO|RSET|QUIT|NOOP)\b/.test(command))
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      tap.close()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}

/** Finds the commands among the bytes of a client: between DATA and the line with a dot there are none. */
function listenIn(heard: (command: string) => void): (chunk: Buffer) => void {
  let rest = ''
  let inMessage = false
  return (chunk) => {
    const lines = `${rest}${chunk.toString('latin1')}`.split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!inMessage) heard(line)
      inMessage = inMessage ? line !== '.' : line === 'DATA'
    }
  }
}
