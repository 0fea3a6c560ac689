import { Resolver } from 'node:dns/promises'

/** The kinds of records that are asked for. */
export type RecordType = 'A' | 'AAAA' | 'MX' | 'PTR' | 'TXT'

/** A question that no name server answered: nothing is known, least of all that a record is missing. */
export class DnsFailure extends Error {
  constructor(
    readonly question: string,
    readonly reason: string,
  ) {
    super(`${question}: ${reason}`)
    this.name = 'DnsFailure'
  }
}

/** What name servers say; every answer is asked for once. All throw a DnsFailure when there is no answer. */
export interface Dns {
  /** The texts at a name, each in one piece. */
  texts(name: string): Promise<string[]>
  /** The hosts that take mail for a domain, the first choice first; `.` or nothing for a domain that wants none (RFC 7505). */
  mailHosts(domain: string): Promise<string[]>
  addresses(host: string): Promise<string[]>
  /** The answer as the resolver gives it; also throws what the resolver throws for a name or a record that is not there. */
  ask(name: string, type: RecordType): Promise<unknown[]>
  /** Gives up on all that is still asked. */
  close(): void
}

// A resolver doubles the wait at its second try: under five seconds for a server that is silent.
const WAIT_MS = 1_500
const TRIES = 2
const missing = ['ENOTFOUND', 'ENODATA']
const CANCELLED = 'ECANCELLED'

/** Asks the name servers of this machine, or the one that is named: an IP address, with `:port` when it is not 53. Throws a TypeError when it is none. */
export function openDns(server?: string): Dns {
  const resolver = new Resolver({ timeout: WAIT_MS, tries: TRIES })
  if (server !== undefined) resolver.setServers([server])
  const asked = new Map<string, Promise<unknown[]>>()

  let closed = false

  const askOnce = async (name: string, type: RecordType) => {
    if (closed) throw new DnsFailure(name, CANCELLED)
    try {
      return (await resolver.resolve(name, type)) as unknown[]
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      throw missing.includes(code) ? error : new DnsFailure(name, code)
    }
  }
  const ask: Dns['ask'] = (name, type) => {
    const question = `${type} ${name}`
    const answer = asked.get(question) ?? askOnce(name, type)
    asked.set(question, answer)
    return answer
  }
  const list = async <Record>(name: string, type: RecordType) => {
    try {
      return (await ask(name, type)) as Record[]
    } catch (error) {
      if (error instanceof DnsFailure) throw error
      return []
    }
  }

  return {
    ask,
    texts: async (name) => (await list<string[]>(name, 'TXT')).map((pieces) => pieces.join('')),
    mailHosts: async (domain) => {
      const hosts = await list<{ priority: number; exchange: string }>(domain, 'MX')
      return hosts.toSorted((one, other) => one.priority - other.priority).map(({ exchange }) => exchange)
    },
    addresses: async (host) => (await Promise.all([list<string>(host, 'A'), list<string>(host, 'AAAA')])).flat(),
    close: () => {
      closed = true
      resolver.cancel()
    },
  }
}
