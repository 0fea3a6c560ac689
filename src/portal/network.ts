import { BlockList, isIP } from 'node:net'

/** Who sent a request, as far as the connection and our own proxies tell. */
export interface Sender {
  /** An address, or the first half of an IPv6 address: what one household or school shares; undefined when only a web server of ours is seen. */
  network: string | undefined
  /** The host that was asked for. */
  host: string
}

/** Reads who sent a request; forwarded headers count only when the connection comes from a proxy of ours. */
export type ReadSender = (request: Request, remoteAddress: string | undefined) => Sender

// Nobody visits from these: it is a web server that the operator did not name, with every family behind it.
const INSIDE = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7', 'fe80::/10']

/** Makes the reader for the operator's proxies: addresses, or ranges such as `10.0.0.0/8`. */
export function createSenderReader(trustedProxies: readonly string[]): ReadSender {
  const isProxy = oneOf(trustedProxies)
  const isInside = oneOf(INSIDE)
  return ({ headers, url }, remoteAddress = '') => {
    const remote = plainAddress(remoteAddress)
    const asked = headers.get('host') ?? new URL(url).host
    if (!isProxy(remote)) return { network: isInside(remote) ? undefined : networkOf(remote), host: asked }
    const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plainAddress(hop.trim()))
    // What stands before the last hop that is not ours, a visitor may have written himself.
    const client = hops.findLast((hop) => !isProxy(hop)) ?? ''
    return { network: networkOf(client), host: headers.get('x-forwarded-host') ?? asked }
  }
}

function oneOf(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function networkOf(address: string): string | undefined {
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - tail.split(':').filter(Boolean).length)).fill('0'))
  return groups.slice(0, 4).join(':')
}
