import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { ProcessIo } from '../../src/process-io.js'
import type { Behaviour, ReceivedMail, SmtpOrder } from './smtp-server.js'

/** A mail server in a process of its own: `FILE` gets every mail that it stores, without one they are forgotten; orders come as lines of JSON on stdin. */
export function main([file = '']: string[], { stdin, stdout }: ProcessIo): Promise<number> {
  const orders = new Orders()
  const keep = (mail: ReceivedMail) => appendFileSync(file, `${JSON.stringify(mail)}\n`)
  const server = createServer(orders, file ? keep : undefined)
  const breakAll = () => {
    for (const { _socket } of server.connections) _socket.destroy()
  }
  const say = (message: object) => stdout.write(`${JSON.stringify(message)}\n`)
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdin })
    lines.on('line', (line) => {
      const order = JSON.parse(line) as SmtpOrder
      if ('drop' in order) breakAll()
      else orders.take(order)
      say({ done: true })
    })
    lines.once('close', () => {
      breakAll()
      server.close(() => resolve(0))
    })
    const { server: listener } = server
    server.listen(0, '127.0.0.1', () => say({ port: (listener.address() as { port: number }).port }))
  })
}

/** What to do when: by recipient, else by chance, else the same for all. */
class Orders {
  private everyone: Behaviour = { does: 'accept' }
  private readonly byAddress = new Map<string, Behaviour>()
  /** How long the server thinks about a mail that it has stored, in ms. */
  private thinkMs = 0
  private chance: { behaviours: Behaviour[]; oneIn: number; state: number } | undefined

  take(order: Exclude<SmtpOrder, { drop: true }>): void {
    if ('thinkMs' in order) this.thinkMs = order.thinkMs
    else if ('oneIn' in order) this.chance = { ...order, state: order.seed }
    else if (order.to === undefined) this.forAll(order.behaviour)
    else this.byAddress.set(order.to, order.behaviour)
  }

  private forAll(behaviour: Behaviour): void {
    this.everyone = behaviour
    this.byAddress.clear()
  }

  /** Goes on after the time that the server takes to think. */
  think(goOn: () => void): void {
    if (this.thinkMs > 0) setTimeout(goOn, this.thinkMs)
    else goOn()
  }

  for(address?: string): Behaviour {
    return (address && this.byAddress.get(address)) || this.everyone
  }

  byChance(): Behaviour | undefined {
    if (!this.chance || this.next(this.chance.oneIn) !== 0) return undefined
    return this.chance.behaviours[this.next(this.chance.behaviours.length)]
  }

  // Numerical Recipes' generator: enough to be unpredictable to the worker, and the same for the same seed.
  private next(bound: number): number {
    if (!this.chance) return 0
    this.chance.state = (Math.imul(this.chance.state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.chance.state / 2 ** 32) * bound)
  }
}

/** The library's own connection, as far as it has no hooks for it. */
interface Connection {
  id: string
  _socket: { destroy(): void }
  send(code: number, text: string): void
  handler_DATA(command: unknown, callback: () => void): void
  handler_QUIT(command: unknown, callback: () => void): void
}

type Callback = (error?: Error | null, message?: string) => void

function createServer(orders: Orders, store: ((mail: ReceivedMail) => void) | undefined): SMTPServer {
  const chosen = new Map<string, Behaviour>()
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authMethods: ['PLAIN'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: true,
    onAuth: ({ username }, _session, callback) =>
      orders.for().does === 'refuse-login'
        ? callback(reply(orders.for().reply ?? '535 5.7.8 Wrong password'))
        : callback(null, { user: username }),
    onConnect: (session, callback) => {
      for (const connection of connectionsOf(session)) spoil(connection)
      act('connect', orders.for(), session, callback)
    },
    onMailFrom: (_address, session, callback) => act('mail', orders.for(), session, callback),
    onRcptTo: ({ address }, session, callback) => {
      const behaviour = orders.byChance() ?? orders.for(address)
      chosen.set(session.id, behaviour)
      act('rcpt', behaviour, session, callback)
    },
    onData: (stream, session, callback) => receive(chosen.get(session.id) ?? orders.for(), stream, session, callback),
  })
  const connectionsOf = ({ id }: SMTPServerSession) =>
    [...server.connections].filter((connection) => connection.id === id) as Connection[]
  const drop = (session: SMTPServerSession) => {
    for (const { _socket } of connectionsOf(session)) _socket.destroy()
  }
  /** What the library has no hook for: its answers to DATA and QUIT. */
  const spoil = (connection: Connection) => {
    const data = connection.handler_DATA.bind(connection)
    const quit = connection.handler_QUIT.bind(connection)
    connection.handler_DATA = (command, callback) => {
      const { does, reply: text = '451 4.3.0 Not now' } = chosen.get(connection.id) ?? orders.for()
      if (does === 'hang-at-data') return
      if (does !== 'refuse-at-data') return data(command, callback)
      connection.send(Number(text.slice(0, 3)), text.slice(4))
      callback()
    }
    connection.handler_QUIT = (command, callback) => {
      const { does } = orders.for()
      if (does === 'drop-at-quit') connection._socket.destroy()
      else if (does !== 'hang-at-quit') quit(command, callback)
    }
  }

  function act(
    step: 'connect' | 'mail' | 'rcpt',
    { does, reply: text }: Behaviour,
    session: SMTPServerSession,
    callback: Callback,
  ): void {
    if (does === `drop-at-${step}`) drop(session)
    else if (does === `refuse-at-${step}`) callback(reply(text ?? '550 5.1.1 No such user'))
    else if (does !== `hang-at-${step}`) callback()
  }

  function receive(
    { does, reply: text }: Behaviour,
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    callback: Callback,
  ): void {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (does === 'drop-at-data') drop(session)
    })
    stream.once('end', () => {
      if (store && !keepsNothing.includes(does)) store(received(Buffer.concat(chunks).toString('latin1'), session))
      if (dropsAtDot.includes(does)) drop(session)
      else orders.think(() => answer(does, text, callback))
    })
  }
  server.on('error', () => undefined)
  return server
}

function answer(does: Behaviour['does'], text: string | undefined, callback: Callback): void {
  if (does === 'refuse-at-dot') callback(reply(text ?? '554 5.6.0 Not this'))
  else if (does !== 'hang-at-dot') callback(null, 'Ok: queued')
}

const dropsAtDot: readonly Behaviour['does'][] = ['drop-unstored', 'drop-stored', 'drop-at-data']
const keepsNothing: readonly Behaviour['does'][] = ['drop-unstored', 'drop-at-data', 'refuse-at-dot']

function received(message: string, { envelope }: SMTPServerSession): ReceivedMail {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    messageId: /^message-id:\s*(\S+)/im.exec(message)?.[1] ?? '',
    sha256: createHash('sha256').update(message, 'latin1').digest('base64url'),
    message,
  }
}

function reply(text: string): Error {
  return Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) })
}
