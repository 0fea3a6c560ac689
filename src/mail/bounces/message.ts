import PostalMime, { type Email } from 'postal-mime'

/** A mail that arrived, as text only: its headers, its words, and the parts that stand beside them. */
export interface ArrivedMail {
  headers: readonly { name: string; value: string }[]
  text: string
  parts: readonly { type: string; text: string }[]
}

/** No more bytes of a mail are read: a report says what matters first, and what follows is a copy of what we sent. */
export const LONGEST_MAIL = 500_000

// The parser takes its time for every line, however short; ours have a few hundred.
const MOST_LINES = 10_000
const LF = 0x0a

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 200_000, forceRfc822Attachments: true }
const LONGEST_TEXT = 100_000
const MOST_PARTS = 20

/** Takes a mail apart; undefined when it is too tangled to be a report. */
export async function readMessage(bytes: Uint8Array): Promise<ArrivedMail | undefined> {
  const raw = beginningOf(bytes)
  try {
    const email = await PostalMime.parse(raw, LIMITS)
    const isEmpty = email.text === undefined && email.html === undefined && email.attachments.length === 0
    const boundary = isEmpty ? boundaryIn(raw) : undefined
    return toMail(boundary === undefined ? email : await PostalMime.parse(withBoundary(boundary, raw), LIMITS))
  } catch {
    // The parser throws for nothing but its limits and what it cannot make sense of.
    return undefined
  }
}

function beginningOf(bytes: Uint8Array): Uint8Array {
  const longest = bytes.subarray(0, LONGEST_MAIL)
  let end = 0
  for (let lines = 0; lines < MOST_LINES; lines++) {
    end = longest.indexOf(LF, end) + 1
    if (end === 0) return longest
  }
  return longest.subarray(0, end)
}

function toMail({ headers, text, html = '', attachments }: Email): ArrivedMail {
  const parts = attachments.slice(0, MOST_PARTS).map(({ mimeType, content }) => ({
    type: mimeType,
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }))
  return {
    headers: headers.map(({ key, value }) => ({ name: key, value })),
    text: (text ?? wordsOf(html)).slice(0, LONGEST_TEXT),
    parts,
  }
}

function wordsOf(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ')
}

// The first delimiter in the body, before which a report has at most a line of explanation.
const DELIMITER = /\r?\n\r?\n(?:(?!--)[^\r\n]{0,200}\r?\n){0,5}--([\w'()+,./:=?-]{1,70})[ \t]*\r?\n(?=content-|\r?\n)/i

/** The boundary that a mail in parts uses although its header does not name it, or names another. */
function boundaryIn(raw: Uint8Array): string | undefined {
  return DELIMITER.exec(Buffer.from(raw.subarray(0, LONGEST_TEXT)).toString('latin1'))?.[1]
}

/** Of two headers the parser takes the first. */
function withBoundary(boundary: string, raw: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`Content-Type: multipart/report; boundary="${boundary}"\r\n`), raw])
}
