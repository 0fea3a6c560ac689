import { hostname } from 'node:os'
import { expect } from 'vitest'
import { type Api, createApi } from '../../../src/api/api.js'
import { createPortal, type PortalOptions } from '../../../src/portal/portal.js'
import type { ProcessIo } from '../../../src/process-io.js'
import type { TestApp } from '../../support/test-app.js'
import { undescribedIn } from './described.js'

/** A home with its portal and its API, and requests to it. */
export interface ApiWorld {
  app: TestApp
  api: Api
  ask: Ask
  close(): Promise<void>
}

/** Sends a request; what it was answered, its text read. Every answer must be one that the API's description knows. */
export type Ask = (method: string, path: string, options?: AskOptions) => Promise<Answered>

export interface AskOptions {
  key?: string | undefined
  accept?: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as a CSV file. */
  csv?: string | Uint8Array
}

export interface Answered {
  status: number
  type: string
  headers: Headers
  bytes: Buffer
  text: string
  json(): unknown
}

/** Opens the API on a home that a test made. */
export function openApi(app: TestApp, options: PortalOptions = {}): ApiWorld {
  const api = createApi(app, quietProcess())
  const portal = createPortal(app, { ...options, sideDoor: api })
  const { host, origin } = new URL(app.config.portal.url)
  const ask: Ask = async (method, path, { key, accept, headers = {}, json, csv } = {}) => {
    const body = csv ?? (json === undefined ? undefined : JSON.stringify(json))
    const type = csv === undefined ? 'application/json' : 'text/csv'
    const request = new Request(`${origin}/api/v1${path}`, {
      method,
      headers: {
        host,
        ...(key && { authorization: `Bearer ${key}` }),
        ...(accept && { accept }),
        ...(body !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body: body as string }),
    })
    const answered = await read(await portal.fetch(request, { remoteAddress: '203.0.113.7' }))
    expect(undescribedIn(method, path, answered)).toEqual([])
    return answered
  }
  return { app, api, ask, close: () => api.close().then(app.close) }
}

async function read(response: Response): Promise<Answered> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('utf8')
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    bytes,
    text,
    json: () => JSON.parse(text) as unknown,
  }
}

/** The surroundings of a server that nobody sits at. */
function quietProcess(): ProcessIo {
  const stop = new AbortController().signal
  return { env: {}, cwd: '/', stop, user: 'elk', host: hostname(), node: process.version } as unknown as ProcessIo
}
