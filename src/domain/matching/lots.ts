import { createHmac, hash } from 'node:crypto'

const TICKET_BYTES = 32
const HEAD_BYTES = 3

/** The order in which a draw takes participants: the indices of their codes, lot number 1 first (docs/verify/format.md, 3). */
export function drawLots(listsSha256: string, seed: string, codes: readonly string[]): Int32Array {
  const key = hash('sha256', `ELK-LOT-1\n${listsSha256}\n${seed}\n`, 'buffer')
  const tickets = Buffer.alloc(codes.length * TICKET_BYTES)
  const heads = new Uint32Array(codes.length)
  for (const [index, code] of codes.entries()) {
    const at = index * TICKET_BYTES
    createHmac('sha256', key).update(code).digest().copy(tickets, at)
    heads[index] = tickets.readUIntBE(at, HEAD_BYTES)
  }
  // Numbers compare much faster than bytes, and their first 24 bits are nearly always enough.
  return Int32Array.from(codes.keys()).sort(
    (one, other) => (heads[one] as number) - (heads[other] as number) || compareTickets(tickets, one, other),
  )
}

function compareTickets(tickets: Buffer, one: number, other: number): number {
  const at = other * TICKET_BYTES
  return tickets.compare(tickets, at, at + TICKET_BYTES, one * TICKET_BYTES, (one + 1) * TICKET_BYTES)
}
