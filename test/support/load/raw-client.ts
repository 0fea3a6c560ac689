import { connect, type Socket } from 'node:net'

/** What came back for one request. */
export interface Reply {
  status: number
  /** The head as it came, with the status line. */
  head: string
  body: string
}

/** A connection that is kept open and answers one request at a time, with as little work as can be: it runs on the cores that it measures. */
export interface RawConnection {
  send(request: string): Promise<Reply>
  close(): void
}

const HEAD_END = '\r\n\r\n'

/** Opens a connection to a port of this machine; a request on a connection that broke is rejected. */
export function openRaw(port: number): RawConnection {
  let waiting: { resolve(reply: Reply): void; reject(error: Error): void } | undefined
  let socket: Socket | undefined
  let received = ''
  const fail = (error: Error) => {
    socket = undefined
    received = ''
    const failed = waiting
    waiting = undefined
    failed?.reject(error)
  }
  const receive = (piece: string) => {
    received += piece
    const reply = readReply(received)
    if (!reply) return
    received = ''
    const answered = waiting
    waiting = undefined
    answered?.resolve(reply)
  }
  const dial = () => {
    const dialled = connect({ port, host: '127.0.0.1', noDelay: true })
    // Bytes as letters of one byte each, so that lengths are those of the line.
    dialled.setEncoding('latin1')
    dialled.on('data', receive)
    dialled.on('error', fail)
    dialled.on('close', () => fail(new Error('the connection was closed')))
    return dialled
  }
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket ??= dial()
        socket.write(request)
      }),
    close: () => socket?.destroy(),
  }
}

function readReply(text: string): Reply | undefined {
  const end = text.indexOf(HEAD_END)
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
  const start = end + HEAD_END.length
  if (Number.isNaN(length)) {
    if (!/\r\ntransfer-encoding: chunked/i.test(head)) throw new TypeError(`no length: ${head}`)
    if (!text.endsWith('0\r\n\r\n')) return undefined
  } else if (text.length < start + length) return undefined
  return { status: Number(head.slice(9, 12)), head, body: text.slice(start) }
}
