import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked, as it arrived. */
export interface Arrived {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server that answers as it is told, one answer after the other; the last is given again and again. */
export interface ScriptedServer {
  url: string
  arrived: Arrived[]
  close(): Promise<void>
}

export type Scripted = (response: ServerResponse, arrived: Arrived) => void

/** Starts such a server on this machine. */
export async function serveScript(...script: Scripted[]): Promise<ScriptedServer> {
  const arrived: Arrived[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const came = { method, url, headers, body: Buffer.concat(chunks).toString() }
    arrived.push(came)
    script[Math.min(arrived.length, script.length) - 1]?.(response, came)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What ELK answers its own client. */
export function terminalAnswer(answer: object = {}, status = 200, headers: Record<string, string> = {}): Scripted {
  const said = {
    exitCode: 0,
    lines: [{ stream: 'out', text: 'done' }],
    json: null,
    files: [],
    question: null,
    code: null,
  }
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/vnd.elk.terminal+json', ...headers })
    response.end(JSON.stringify({ ...said, ...answer }))
  }
}

/** The connection is gone before anything was answered. */
export const dropped: Scripted = (response) => void response.socket?.destroy()

/** An answer of another program. */
export function plainAnswer(status: number, headers: Record<string, string> = {}, body = ''): Scripted {
  return (response) => void response.writeHead(status, headers).end(body)
}
