import { describe, expect, it } from 'vitest'
import { createSenderReader } from '../../src/portal/network.js'

const PROXY = '10.0.0.5'
const networkOf = (remote: string, forwardedFor?: string, proxies: string[] = [PROXY]) =>
  createSenderReader(proxies)(
    new Request('https://aanmelden.example.org/', {
      headers: forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor },
    }),
    remote,
  ).network

describe('the network of a visitor', () => {
  it.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8::6', undefined, '2001:db8:0:0'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ])('is that of its own connection (%s, claiming %s)', (remote, claimed, network) => {
    expect(networkOf(remote, claimed)).toBe(network)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7, 10.0.0.5', '203.0.113.7'],
  ])('is the last hop before our own proxies (%s)', (forwarded, network) => {
    expect(networkOf(PROXY, forwarded)).toBe(network)
  })

  it.each([
    ['', 'no visitor named'],
    ['unknown', 'no address'],
    ['198.51.100.1, 203.0.113.7:4711', 'an address with a port, before which a visitor can write what it likes'],
  ])('is not known when our proxy passes on “%s”: %s', (forwarded) => {
    expect(networkOf(PROXY, forwarded)).toBeUndefined()
  })

  it.each(['127.0.0.1', '::ffff:127.0.0.1', '::1'])(
    'is not known when a web server on this machine (%s), which nobody told us of, passes visits on',
    (remote) => {
      expect(networkOf(remote, undefined, [])).toBeUndefined()
      expect(networkOf(remote, '203.0.113.7', [])).toBeUndefined()
    },
  )
})
