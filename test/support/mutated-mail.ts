import type { Random } from '../../src/random.js'

/** Bytes that are a mail of the fixtures with a few things wrong, or nothing of the kind; the same for the same chance. */
export function mutatedMail(random: Random, corpus: readonly Buffer[]): Buffer {
  if (random.below(10) === 0) return random.bytes(random.below(4_000))
  let mail = pick(random, corpus)
  for (let times = 1 + random.below(8); times > 0; times--) mail = pick(random, mutations)(random, mail, corpus)
  return mail
}

const tricky = [
  '\r\n\r\n',
  '\n--',
  '--=_elk',
  '\u0000',
  '\u001b[2J',
  'Content-Type: multipart/report; boundary="x"\n\n--x\n',
  'Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; familie1@example.org\nAction: failed\nStatus: 5.1.1\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'X-Failed-Recipients: familie1@example.org\n',
  'From MAILER-DAEMON Mon Mar 16 09:01:03 2026\n',
  'terug+1.aaaaaaaaaaaaaaaa@aanmelden.example',
  '(((((((((((((((((((((((((((((((',
  '"""""""""""""""""""""""""""""""',
  ';;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  '=?utf-8?B?8J+YgA==?=',
  '5.1.1 '.repeat(20),
]

type Mutation = (random: Random, mail: Buffer, corpus: readonly Buffer[]) => Buffer

const mutations: readonly Mutation[] = [
  (random, mail) => put(mail, place(random, mail), 1, random.bytes(1)),
  (random, mail) => put(mail, place(random, mail), random.below(200), Buffer.alloc(0)),
  (random, mail) => put(mail, place(random, mail), 0, Buffer.from(pick(random, tricky))),
  (random, mail) => put(mail, place(random, mail), 0, Buffer.from(pick(random, tricky).repeat(1 + random.below(300)))),
  (random, mail) => put(mail, place(random, mail), 0, random.bytes(random.below(300))),
  (random, mail) => mail.subarray(0, place(random, mail)),
  (random, mail, corpus) => put(mail, place(random, mail), 0, slice(random, pick(random, corpus))),
  (random, mail) => put(mail, place(random, mail), 0, slice(random, mail)),
]

function put(mail: Buffer, at: number, instead: number, bytes: Buffer): Buffer {
  return Buffer.concat([mail.subarray(0, at), bytes, mail.subarray(at + instead)])
}

function slice(random: Random, mail: Buffer): Buffer {
  const at = place(random, mail)
  return mail.subarray(at, at + random.below(2_000))
}

function place(random: Random, { length }: Buffer): number {
  return random.below(length + 1)
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new TypeError('nothing to pick from')
  return item
}
