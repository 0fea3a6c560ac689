import type { ElkNumber } from '../domain/elk-number.js'
import { knownDevice } from './device-cookie.js'
import { type Bucket, networkBuckets } from './throttles.js'
import type { Visit } from './visit.js'

/** Whether one more try to log in is heard at all. */
export interface Gate {
  /** `account`: nobody is heard about this account; `network`: this network is not heard, whatever it says; `busy`: as many of this network wait already as may. */
  shut: 'account' | 'network' | 'busy' | undefined
  /** What came of it: `unheard` when nobody looked at the password. A try that has no end keeps its place for ten minutes. */
  end(how: 'right' | 'wrong' | 'unheard'): void
}

/** Counts a try to log in. Strangers to an account share one count, so they cannot shut out a device that it was opened on before. */
export function enterGate({ app, cookies, throttles, network }: Visit, elkNumber: ElkNumber | undefined): Gate {
  const own = elkNumber && ownCount(knownDevice(app.key, cookies, elkNumber), elkNumber)
  const byNetwork = own?.[0] === 'device' ? [] : networkBuckets(network)
  if (!throttles.haveLeft(...byNetwork)) return closed('network')
  const place = ['waiting', byNetwork.length > 0 ? network : undefined] as const
  if (!throttles.take(place)) return closed('busy')
  const counted: Bucket[] = own ? [own, ['entering', elkNumber]] : []
  const shut = throttles.take(...counted) ? undefined : 'account'
  return {
    shut,
    end: (how) => {
      throttles.giveBack(place)
      // Only what was wrong counts for a network: a whole city may come through one address at the same moment.
      if (how === 'wrong') throttles.take(...byNetwork)
      else if (own && how === 'right') throttles.forgive(own)
      // Else strangers who hang up would use up the tries of a family.
      else if (!shut) throttles.giveBack(...counted)
    },
  }
}

function closed(shut: 'network' | 'busy'): Gate {
  return { shut, end: () => undefined }
}

function ownCount(device: string | undefined, elkNumber: ElkNumber) {
  return device === undefined ? (['account', elkNumber] as const) : (['device', `${elkNumber} ${device}`] as const)
}
