import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { type Answer, decode, encode, type Question } from 'dns-packet'

/** What a name server knows: by name, records by type; a name without any exists but holds nothing. */
export type Zone = Record<string, { TXT?: string[]; MX?: string[]; A?: string[]; AAAA?: string[]; CNAME?: string }>

/** How the name server treats questions about a name. */
export type DnsMood = 'silent' | 'broken' | 'refusing'

export interface TestDnsServer {
  /** Where it listens: an address with its port. */
  address: string
  /** What it knows from now on, and how it treats some names. */
  knows(zone: Zone, moods?: Readonly<Record<string, DnsMood>>): void
  stop(): Promise<void>
}

const NO_SUCH_NAME = 3
const rcodes = { broken: 2, refusing: 5 } as const
const PIECE = /.{1,255}/gs

/** Starts a name server on this machine, over UDP. */
export async function startDnsServer(): Promise<TestDnsServer> {
  let zone: Zone = {}
  let moods: Readonly<Record<string, DnsMood>> = {}
  const socket = createSocket('udp4')
  socket.on('message', (message: Buffer, { port, address }: RemoteInfo) => {
    const { id = 0, questions: [question] = [] } = decode(message)
    if (!question) return
    const mood = moods[question.name.toLowerCase()]
    if (mood === 'silent') return
    const { rcode, answers } = mood ? { rcode: rcodes[mood], answers: [] } : lookUp(zone, question)
    socket.send(encode({ type: 'response', id, flags: 0x80 | rcode, questions: [question], answers }), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    knows: (records, treats = {}) => {
      zone = records
      moods = treats
    },
    stop: async () => {
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}

function lookUp(zone: Zone, { name, type }: Question): { rcode: number; answers: Answer[] } {
  const held = zone[name.toLowerCase()]
  if (!held) return { rcode: NO_SUCH_NAME, answers: [] }
  if (held.CNAME) {
    const alias: Answer = { name, type: 'CNAME', data: held.CNAME }
    return { rcode: 0, answers: [alias, ...lookUp(zone, { name: held.CNAME, type }).answers] }
  }
  const of = { name, ttl: 60 }
  switch (type) {
    case 'TXT':
      return { rcode: 0, answers: (held.TXT ?? []).map((text) => ({ ...of, type, data: text.match(PIECE) ?? [''] })) }
    case 'MX':
      return { rcode: 0, answers: (held.MX ?? []).map((text) => ({ ...of, type, data: mailHost(text) })) }
    case 'A':
    case 'AAAA':
      return { rcode: 0, answers: (held[type] ?? []).map((data) => ({ ...of, type, data })) }
    default:
      return { rcode: 0, answers: [] }
  }
}

/** "10 mx.example.org" */
function mailHost(text: string): { preference: number; exchange: string } {
  const [preference, exchange = '.'] = text.split(' ')
  return { preference: Number(preference), exchange }
}
