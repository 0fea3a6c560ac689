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
