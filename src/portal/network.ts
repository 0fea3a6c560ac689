import { BlockList, isIP } from 'node:net'

/** Who sent a request, as far as the connection and our own proxies tell. */
export interface Sender {
  /** An address, or the first half of an IPv6 address: what one household or school shares. */
  network: string
  /** The host that was asked for. */
  host: string
}

/** Reads who sent a request; forwarded headers count only when the connection comes from a proxy of ours. */
export type ReadSender = (request: Request, remoteAddress: string | undefined) => Sender

/** Makes the reader for the operator's proxies: addresses, or ranges such as `10.0.0.0/8`. */
export function createSenderReader(trustedProxies: readonly string[]): ReadSender {
  const proxies = new BlockList()
  for (const proxy of trustedProxies) addProxy(proxies, proxy)
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address))
  return ({ headers, url }, remoteAddress = '') => {
    const remote = plainAddress(remoteAddress)
    const asked = headers.get('host') ?? new URL(url).host
    if (!isProxy(remote)) return { network: networkOf(remote), host: asked }
    const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plainAddress(hop.trim()))
    const client = hops.findLast((hop) => isIP(hop) !== 0 && !isProxy(hop)) ?? remote
    return { network: networkOf(client), host: headers.get('x-forwarded-host') ?? asked }
  }
}

function addProxy(proxies: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/')
  if (bits === undefined) proxies.addAddress(address, familyOf(address))
  else proxies.addSubnet(address, Number(bits), familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - tail.split(':').filter(Boolean).length)).fill('0'))
  return groups.slice(0, 4).join(':')
}
