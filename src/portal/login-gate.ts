import type { ElkNumber } from '../domain/elk-number.js'
import { knownDevice } from './device-cookie.js'
import type { Visit } from './visit.js'

/** Whether one more try to log in is heard at all, and how to take the count back when it was right. */
export interface Gate {
  open: boolean
  forgive(): Promise<void>
}

/** Counts a try to log in. Strangers to an account share one count, so they cannot shut out a device that it was opened on before. */
export async function enterGate(
  { app, cookies, throttles, network }: Visit,
  elkNumber: ElkNumber | undefined,
): Promise<Gate> {
  const byNetwork = ['network', network] as const
  if (!elkNumber) return { open: await throttles.take(byNetwork), forgive: () => throttles.forgive(byNetwork, 'one') }
  const device = knownDevice(app.key, cookies, elkNumber)
  if (device !== undefined) {
    const own = ['device', `${elkNumber} ${device}`] as const
    return { open: await throttles.take(own), forgive: () => throttles.forgive(own, 'all') }
  }
  const account = ['account', elkNumber] as const
  return {
    open: await throttles.take(byNetwork, account),
    forgive: async () => {
      await throttles.forgive(account, 'all')
      await throttles.forgive(byNetwork, 'one')
    },
  }
}
