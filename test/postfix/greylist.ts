import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A policy service that lets some recipients wait for their second time, as greylisting does. */
export interface Greylist {
  port: number
  /** How often each recipient was asked about. */
  asked: ReadonlyMap<string, number>
  stop(): Promise<void>
}

/** Starts a policy service as Postfix asks it (SMTPD_POLICY_README): lines of `name=value`, and an empty line at the end. */
export async function startGreylist(...strangers: string[]): Promise<Greylist> {
  const asked = new Map<string, number>()
  const judge = (recipient: string) => {
    const times = (asked.get(recipient) ?? 0) + 1
    asked.set(recipient, times)
    return strangers.includes(recipient) && times === 1 ? 'defer_if_permit 4.2.0 Greylisted, try again' : 'dunno'
  }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const recipient = /^recipient=(.*)$/m.exec(text.slice(0, end))?.[1] ?? ''
        text = text.slice(end + 2)
        socket.write(`action=${judge(recipient)}\n\n`)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
