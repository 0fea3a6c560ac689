import { createHook } from 'node:async_hooks'

/** What Node makes when a program calls somebody, asks a name server or starts another program. */
const CALLS = new Set([
  'TCPCONNECTWRAP',
  'PIPECONNECTWRAP',
  'UDPWRAP',
  'UDPSENDWRAP',
  'GETADDRINFOREQWRAP',
  'GETNAMEINFOREQWRAP',
  'QUERYWRAP',
  'PROCESSWRAP',
])

/** Everything by which this process reached outside itself while something was done. */
export async function callsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = []
  const hook = createHook({
    init: (_id, type) => {
      if (CALLS.has(type)) calls.push(type)
    },
  }).enable()
  try {
    await act()
  } finally {
    hook.disable()
  }
  return calls
}
