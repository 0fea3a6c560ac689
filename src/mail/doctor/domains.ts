import { BlockList, isIPv6 } from 'node:net'
import { getDomain } from 'tldts'

/** The domain of an address. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** The domain that an organisation has registered, from which its other domains come (RFC 7489, 3.2). */
export function organisationalDomain(domain: string): string {
  return getDomain(domain, { allowPrivateDomains: true }) ?? domain.toLowerCase()
}

const ownNetworks = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv6')

/** Whether an address means something to the whole internet (RFC 1918, RFC 4193 and the like do not). */
export function isPublicAddress(address: string): boolean {
  return !ownNetworks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
