import { basename } from 'node:path'
import type { Operation } from '../api/operation.js'
import { TERMINAL_TYPE } from '../api/terminal.js'
import type { Language } from '../domain/language.js'
import { UserError } from '../domain/problems.js'
import type { Io } from '../io.js'
import { version } from '../package.js'
import type { Line } from './answer.js'
import type { Typed } from './complete-input.js'
import type { RemotePlace } from './place.js'
import type { RemoteRequest } from './send.js'
import type { WantedFile } from './wanted-file.js'

/** One command as it travels: the same each time it is sent, but for what a person answered in between. */
export interface Journey {
  operation: Operation
  place: RemotePlace
  input: Typed
  language: Language
  /** Under which the other end remembers that it was done. */
  key: string
  /** The bytes of the file that the command reads. */
  upload: Uint8Array<ArrayBuffer> | undefined
  wanted: WantedFile | undefined
  /** What the person said to the question of the command; undefined while nobody was asked. */
  answer: 'yes' | 'no' | undefined
  /** What stands on the screen already. */
  shown: readonly Line[]
}

/** Puts a command into a request. */
export function buildRequest(io: Io, journey: Journey): RemoteRequest {
  const { operation, place, input, language, key, upload } = journey
  const { method, writes } = operation
  const sent = fieldsOf(journey)
  const inQuery = method === 'get' || upload !== undefined
  const url = new URL(`/api/v1${pathOf(operation, input)}`, place.url)
  if (inQuery) for (const [name, value] of pairsOf(sent)) url.searchParams.append(name, value)
  if (upload) url.searchParams.append('file', plainName(input.file as string))
  const headers = {
    accept: TERMINAL_TYPE,
    'accept-language': language,
    authorization: `Bearer ${place.token}`,
    'user-agent': `elk/${version}`,
    'elk-terminal': describeTerminal(io, journey),
    ...(method === 'post' && {
      'idempotency-key': key,
      'content-type': upload ? 'text/csv' : 'application/json',
    }),
  }
  const body = upload ?? (inQuery ? undefined : JSON.stringify(Object.fromEntries(sent)))
  return { url: url.href, method: method.toUpperCase(), headers, body, writes: writes !== 'nothing' }
}

function pathOf({ path }: Operation, { elk, number }: Typed): string {
  const pupil = elk === undefined ? `number:${number}` : String(elk)
  // An address takes these for a way to another.
  if (['.', '..'].includes(pupil)) throw new UserError({ code: 'wrong-elk-number', text: pupil })
  return path.replace('{pupil}', encodeURIComponent(pupil))
}

function fieldsOf({ operation, input, wanted }: Journey): [name: string, value: unknown][] {
  const isSaid = (value: unknown) =>
    value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
  const typed = Object.keys(operation.fields).map((name): [string, unknown] => [name, input[name]])
  const file: [string, unknown][] = wanted ? [[wanted.option, wanted.name]] : []
  return [...typed.filter(([, value]) => isSaid(value)), ...file]
}

function pairsOf(sent: readonly (readonly [string, unknown])[]): [string, string][] {
  return sent.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]))
}

/** The name of a file, with a stroke for whatever another machine could not have in a name. */
function plainName(file: string): string {
  const name = basename(file).replace(/^[.~]|[\p{C}/\\:*?"<>|]/gu, '_')
  return Buffer.from(name).subarray(0, MOST_NAME_BYTES).toString('utf8')
}

const MOST_NAME_BYTES = 150

function describeTerminal(io: Io, { input: { school }, answer }: Journey): string {
  const parts = [
    `columns=${io.columns}`,
    io.color.level > 0 && 'color=1',
    io.jsonWanted && 'json=1',
    answer && `${answer}=1`,
    typeof school === 'string' && `school=${encodeURIComponent(school)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
