import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { makeCertificate, makeIssuer } from '../../support/tls-smtp-server.js'

/** A few websites on this machine, one of them ours. */
export interface Websites {
  /** What makes a browser find each host here, with https on its own port and http on its own. */
  browserArguments: string[]
  /** The headers of the last form that was sent to ours; a browser tells a stranger’s script less. */
  lastPost(): Headers
  close(): Promise<void>
}

const EMPTY_PAGE = '<!doctype html><title>x</title><body></body>'

/** Puts https before a portal, as a web server would, and websites of strangers around it, which have one empty page. */
export async function openWebsites(host: string, portalPort: number, strangers: readonly string[]): Promise<Websites> {
  const certificate = await makeCertificate(await makeIssuer(), host, 1)
  let lastPost = ''
  const front = createTlsServer(certificate, (visitor) => {
    visitor.on('data', (bytes: Buffer) => {
      if (bytes.subarray(0, 5).toString('latin1') === 'POST ') lastPost = bytes.toString('latin1')
    })
    const portal = connect(portalPort, '127.0.0.1')
    for (const [one, other] of [
      [visitor, portal],
      [portal, visitor],
    ] as const)
      one.pipe(other).on('error', () => one.destroy())
  })
  const answer: RequestListener = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(EMPTY_PAGE)
  const [safe, bare] = [createHttpsServer(certificate, answer), createServer(answer)]
  const [frontPort, safePort, barePort] = await Promise.all([front, safe, bare].map(listen))
  const rules = [
    `MAP ${host}:443 127.0.0.1:${frontPort}`,
    ...strangers.map((stranger) => `MAP ${stranger}:443 127.0.0.1:${safePort}`),
    `MAP *:80 127.0.0.1:${barePort}`,
  ]
  return {
    browserArguments: [`--host-resolver-rules=${rules.join(', ')}`],
    lastPost: () => readHeaders(lastPost),
    close: async () => {
      safe.closeAllConnections()
      bare.closeAllConnections()
      for (const server of [front, safe, bare]) server.close()
    },
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function readHeaders(request: string): Headers {
  const [, ...lines] = request.slice(0, request.indexOf('\r\n\r\n')).split('\r\n')
  return new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
}
