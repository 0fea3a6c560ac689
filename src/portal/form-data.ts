const MAX_BYTES = 64 * 1024
const MAX_FIELDS = 200
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i
// What no name, address or number holds: controls, lone surrogates, noncharacters, and letters that turn the sentence around.
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\p{NChar}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// Those of Arabic and of Persian keyboards: in Unicode each ten begins at a multiple of sixteen.
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** What a family filled in. */
export interface FormFields {
  /** The text at a name, unspeakable characters made visible; empty when there is none. */
  text(name: string): string
  /** The text at a name exactly as it came, for a password. */
  exact(name: string): string
  /** The names that begin so, with what follows it and the text. */
  startingWith(prefix: string): (readonly [rest: string, text: string])[]
}

/** A body that is refused before anybody reads it: too large, too many fields, no form, or broken off. */
export class RefusedBody extends Error {
  constructor(readonly status: 400 | 413 | 415) {
    super(String(status))
  }
}

/** The fields of no form at all. */
export const noFields: FormFields = formFields(new Map())

/** Reads a posted form; throws RefusedBody over 64 KB or 200 fields. */
export async function readForm(request: Request): Promise<FormFields> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) throw new RefusedBody(415)
  const pairs = [...new URLSearchParams(await readText(request).catch(refuseBroken))]
  if (pairs.length > MAX_FIELDS) throw new RefusedBody(413)
  return formFields(new Map(pairs))
}

function formFields(values: ReadonlyMap<string, string>): FormFields {
  return {
    text: (name) => readable(values.get(name) ?? ''),
    exact: (name) => values.get(name) ?? '',
    startingWith: (prefix) =>
      [...values]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => [readable(name.slice(prefix.length)), readable(text)]),
  }
}

/** A text from outside, as it can stand in a sentence: what cannot be spoken is made visible, and digits are ours. */
export function readable(text: string): string {
  return text.replace(UNSPEAKABLE, '\ufffd').replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
}

async function readText(request: Request): Promise<string> {
  const announced = request.headers.get('content-length')
  if (announced !== null && Number(announced) > MAX_BYTES) throw new RefusedBody(413)
  // Node counts the bytes of a body whose length was announced; any other is counted here.
  if (announced !== null) return request.text()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MAX_BYTES) throw new RefusedBody(413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A sender that breaks off is no fault of ours. */
function refuseBroken(error: unknown): never {
  throw error instanceof RefusedBody ? error : new RefusedBody(400)
}
