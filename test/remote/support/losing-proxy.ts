import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A network between a school and the portal, that loses answers. */
export interface LosingProxy {
  url: string
  /** How many answers were lost so far. */
  lost(): number
  close(): Promise<void>
}

/**
 * Stands before a portal on this machine, and loses every other answer, the first to begin with: the connection is gone as soon
 * as the portal has begun to answer, so that what was asked has been done.
 */
export async function startLosingProxy(portal: string): Promise<LosingProxy> {
  const { hostname, port, host } = new URL(portal)
  const sockets = new Set<Socket>()
  let [lost, connections] = [0, 0]
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const loses = connections++ % 2 === 0
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    }
    // The portal answers only under its own name.
    const inPortalsName = (chunk: Buffer) =>
      Buffer.from(chunk.toString('latin1').replace(/^host: \S+/im, `host: ${host}`), 'latin1')
    near.on('data', (chunk) => far.write(inPortalsName(chunk))).on('end', () => far.end())
    far.on('data', (chunk) => {
      if (!loses) return void near.write(chunk)
      lost++
      near.destroy()
      far.destroy()
    })
    far.on('end', () => near.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
