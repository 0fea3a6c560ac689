import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { defaultHeaders } from '../src/portal/headers.js'
import type { ProcessIo } from '../src/process-io.js'

/** The portal's server and headers with nothing behind them: every answer is the same page of `BYTES` bytes. Says its port; ends with its stdin. */
export function main([bytes = '']: string[], { stdin, stdout }: ProcessIo): Promise<number> {
  const body = 'a'.repeat(Number(bytes))
  const headers = {
    ...defaultHeaders('https://localhost'),
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': `__Host-elk=${'a'.repeat(112)}; Path=/; Secure; HttpOnly; SameSite=Lax`,
  }
  const server = createServer(getRequestListener(() => new Response(body, { headers })))
  server.listen(0, '127.0.0.1', () => stdout.write(`${(server.address() as AddressInfo).port}\n`))
  return new Promise((resolve) => {
    stdin.resume().once('end', () => {
      server.closeAllConnections()
      server.close(() => resolve(0))
    })
  })
}
