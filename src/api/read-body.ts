import { ApiError } from '../domain/api-problem.js'

const MEGABYTE = 1024 * 1024
/** A school's whole administration is a tenth of this. */
export const MOST_MEGABYTES = 2

/** The bytes of a request's body; throws `body-too-large`, and `wrong-input` when its sender breaks off. */
export async function readBody(request: Request): Promise<Uint8Array> {
  const tooLarge = new ApiError({ code: 'body-too-large', megabytes: MOST_MEGABYTES })
  if (Number(request.headers.get('content-length') ?? 0) > MOST_MEGABYTES * MEGABYTE) throw tooLarge
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > MOST_MEGABYTES * MEGABYTE) throw tooLarge
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError({ code: 'wrong-input', field: 'body' })
  }
  return Buffer.concat(chunks)
}

// While a school is at work no family can save; a city has fewer pupils than this.
const MOST_ROWS = 10_000

/** Throws `too-many-rows` when a file has more of them than any school has pupils. */
export function assertFewRows(bytes: Uint8Array): void {
  const [newlines, returns] = [10, 13].map((end) => bytes.reduce((count, byte) => count + (byte === end ? 1 : 0), 0))
  if (Math.max(newlines ?? 0, returns ?? 0) > MOST_ROWS + 1)
    throw new ApiError({ code: 'too-many-rows', rows: MOST_ROWS })
}
