import { LONGEST_MAIL } from './message.js'

const LF = 0x0a
const FIRST_BYTES = 65_536
// RFC 4155: `From `, an address and the time. Words that begin a line with `From` have no time and year behind them.
const SEPARATOR = /^From \S.*\b\d{1,2}:\d\d(?::\d\d)?\b.*\b\d{4}\b/
const LONGEST_SEPARATOR = 500

/** Takes the bytes of a file as they come and hands on the mails in it, cut to what is read of a mail. */
export interface Splitter {
  push(chunk: Uint8Array): Buffer[]
  end(): Buffer[]
}

/** Splits an mbox (RFC 4155), however large, into its mails; what does not begin as an mbox is one mail. */
export function createSplitter(): Splitter {
  const kept = keepFirstBytes()
  let rest: Uint8Array = Buffer.alloc(0)
  let isMbox: boolean | undefined
  let startsLine = true
  let followsBlank = true

  const take = (line: Uint8Array, done: Buffer[]) => {
    const isSeparator = startsLine && followsBlank && isMbox !== false && SEPARATOR.test(latin1(line))
    if (isSeparator) done.push(...kept.empty())
    else kept.add(line)
    isMbox ??= isSeparator
    followsBlank = startsLine && line.length <= 2 && latin1(line).trim() === ''
    startsLine = line.at(-1) === LF
  }
  return {
    push: (chunk) => {
      const done: Buffer[] = []
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      let start = 0
      for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
        take(bytes.subarray(start, end + 1), done)
        start = end + 1
      }
      rest = bytes.subarray(start)
      // A line that is too long for a separator need not be held until it ends.
      if (rest.length > LONGEST_SEPARATOR) {
        take(rest, done)
        rest = Buffer.alloc(0)
      }
      return done
    },
    end: () => {
      const done: Buffer[] = []
      if (rest.length > 0) take(rest, done)
      return [...done, ...kept.empty()]
    },
  }
}

function latin1(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, LONGEST_SEPARATOR)).toString('latin1')
}

/** Keeps the first bytes of a mail and lets go of the others. */
function keepFirstBytes() {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES)
  let length = 0
  return {
    add: (more: Uint8Array) => {
      const wanted = Math.min(length + more.length, LONGEST_MAIL)
      if (wanted > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.min(Math.max(2 * bytes.length, wanted), LONGEST_MAIL))
        bytes.copy(larger, 0, 0, length)
        bytes = larger
      }
      bytes.set(more.subarray(0, wanted - length), length)
      length = wanted
    },
    /** The mail so far, if there is one; the next begins. */
    empty: (): Buffer[] => {
      const mail = Buffer.from(bytes.subarray(0, length))
      length = 0
      return mail.length > 0 ? [mail] : []
    },
  }
}
