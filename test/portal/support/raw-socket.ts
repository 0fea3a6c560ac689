import { connect } from 'node:net'

/** What came back on a connection until it closed. */
export interface Heard {
  text: string
  /** From connecting to the close. */
  ms: number
}

/** Sends bytes as they are and hears all that comes back until the connection closes; a reset is a close. */
export function sayRaw(port: number, ...pieces: readonly (string | Buffer)[]): Promise<Heard> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    const socket = connect(port, '127.0.0.1')
    const heard: Buffer[] = []
    socket.on('data', (bytes) => heard.push(bytes))
    socket.on('error', () => undefined)
    socket.on('close', () =>
      resolve({ text: Buffer.concat(heard).toString('latin1'), ms: performance.now() - startedAt }),
    )
    for (const piece of pieces) socket.write(piece)
  })
}

/** A request as it goes over the wire, after which the connection closes. */
export function wire(line: string, headers: readonly string[], body = ''): string {
  return `${[line, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`
}

/** The statuses of the answers in what was heard, in order. */
export function statusesIn({ text }: Heard): number[] {
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
}
