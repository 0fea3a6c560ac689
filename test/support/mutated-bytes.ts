import type { Random } from '../../src/random.js'

/** Bytes of a corpus with a few things wrong, at `most` so many, or nothing of the kind; the same for the same chance. */
export function mutatedBytes(
  random: Random,
  { corpus, tricky }: { corpus: readonly Buffer[]; tricky: readonly string[] },
  most = 8,
): Buffer {
  if (random.below(10) === 0) return random.bytes(random.below(4_000))
  let bytes = pick(random, corpus)
  for (let times = 1 + random.below(most); times > 0; times--)
    bytes = pick(random, mutations)(random, bytes, { corpus, tricky })
  return bytes
}

interface Around {
  corpus: readonly Buffer[]
  tricky: readonly string[]
}

type Mutation = (random: Random, bytes: Buffer, around: Around) => Buffer

const mutations: readonly Mutation[] = [
  (random, bytes) => put(bytes, place(random, bytes), 1, random.bytes(1)),
  (random, bytes) => put(bytes, place(random, bytes), random.below(200), Buffer.alloc(0)),
  (random, bytes, { tricky }) => put(bytes, place(random, bytes), 0, Buffer.from(pick(random, tricky))),
  (random, bytes, { tricky }) =>
    put(bytes, place(random, bytes), 0, Buffer.from(pick(random, tricky).repeat(1 + random.below(300)))),
  (random, bytes) => put(bytes, place(random, bytes), 0, random.bytes(random.below(300))),
  (random, bytes) => bytes.subarray(0, place(random, bytes)),
  (random, bytes, { corpus }) => put(bytes, place(random, bytes), 0, slice(random, pick(random, corpus))),
  (random, bytes) => put(bytes, place(random, bytes), 0, slice(random, bytes)),
]

function put(whole: Buffer, at: number, instead: number, bytes: Buffer): Buffer {
  return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + instead)])
}

function slice(random: Random, bytes: Buffer): Buffer {
  const at = place(random, bytes)
  return bytes.subarray(at, at + random.below(2_000))
}

function place(random: Random, { length }: Buffer): number {
  return random.below(length + 1)
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new TypeError('nothing to pick from')
  return item
}
