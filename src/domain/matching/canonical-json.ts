import { hash } from 'node:crypto'
import { byCodePoint } from './code-point-order.js'

/** The bytes of a published file: one JSON text with its keys ascending and no white space, and a line feed (docs/verify/format.md, 1). */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(`${canonicalText(value)}\n`)
}

/** A value as canonical JSON, without the line feed; equal values give equal texts. Throws TypeError for what JSON cannot hold, such as `undefined`. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalText).join(',')}]`
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return JSON.stringify(value)
  throw new TypeError(`${typeof value} is no JSON`)
}

function objectText(value: object): string {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) throw new TypeError('only a plain object is JSON')
  const fields = value as Record<string, unknown>
  const keys = Object.keys(fields).sort(byCodePoint)
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(fields[key])}`).join(',')}}`
}

/** The SHA-256 of a file, in 64 small hexadecimal letters. */
export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
