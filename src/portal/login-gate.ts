import type { ElkNumber } from '../domain/elk-number.js'
import { knownDevice } from './device-cookie.js'
import type { Visit } from './visit.js'

/** Whether one more try to log in is heard at all, and how to take the count back when it was right. */
export interface Gate {
  /** `account`: nobody is heard about this account; `network`: this network is not heard, whatever it says. */
  shut: 'account' | 'network' | undefined
  forgive(): Promise<void>
}

/** Counts a try to log in. Strangers to an account share one count, so they cannot shut out a device that it was opened on before. */
export async function enterGate(
  { app, cookies, throttles, network }: Visit,
  elkNumber: ElkNumber | undefined,
): Promise<Gate> {
  const byNetwork = ['network', network] as const
  const own = elkNumber && ownCount(knownDevice(app.key, cookies, elkNumber), elkNumber)
  const isKnown = own?.[0] === 'device'
  if (!isKnown && !(await throttles.take(byNetwork))) return { shut: 'network', forgive: async () => undefined }
  return {
    shut: own && !(await throttles.take(own)) ? 'account' : undefined,
    forgive: async () => {
      if (own) await throttles.forgive(own, 'all')
      if (!isKnown) await throttles.forgive(byNetwork, 'one')
    },
  }
}

function ownCount(device: string | undefined, elkNumber: ElkNumber) {
  return device === undefined ? (['account', elkNumber] as const) : (['device', `${elkNumber} ${device}`] as const)
}
