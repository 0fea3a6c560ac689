import type { LoadFamily } from './load-home.js'
import { LOAD_PASSWORD } from './load-home.js'
import type { RawConnection, Reply } from './raw-client.js'

/** What families do in a load run, as their browsers say it to a portal behind a proxy. */
export interface Visits {
  /** Opens a page of its own; wrong unless the page shows these words. */
  see(connection: RawConnection, family: LoadFamily, path: string, words: string): Promise<string | undefined>
  /** Opens the login page and logs in; wrong unless a session begins. */
  logIn(connection: RawConnection, family: LoadFamily): Promise<string | undefined>
  /** Hands in what it filled in; wrong unless it is led to its receipt. */
  handIn(connection: RawConnection, family: LoadFamily): Promise<string | undefined>
}

/** A request as a proxy passes it on. */
export function requestFor({ port, line, family, cookie, more = [], body = '' }: RequestParts): string {
  return [
    `${line} HTTP/1.1`,
    `Host: localhost:${port}`,
    `X-Forwarded-For: ${addressOf(family)}`,
    ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
    'Accept: text/html',
    'Accept-Language: nl',
    ...more,
    '',
    body,
  ].join('\r\n')
}

interface RequestParts {
  port: number
  /** Method and address. */
  line: string
  family: LoadFamily
  cookie: string
  more?: string[]
  body?: string
}

/** Makes the visits to a portal at this port. */
export function visitsTo(port: number): Visits {
  const post = (path: string, family: LoadFamily, cookie: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields).toString()
    const form = ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`]
    const more = [...form, 'Sec-Fetch-Site: same-origin']
    return requestFor({ port, line: `POST ${path}`, family, cookie, more, body })
  }
  return {
    see: async (connection, family, path, words) => {
      const reply = await connection.send(requestFor({ port, line: `GET ${path}`, family, cookie: family.cookie }))
      if (reply.status !== 200) return String(reply.status)
      return reply.body.includes(words) ? undefined : 'another page'
    },
    logIn: async (connection, family) => {
      const page = await connection.send(requestFor({ port, line: 'GET /inloggen', family, cookie: '' }))
      const csrf = /name="csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
      const fields = { csrf, 'elk-nummer': family.elkNumber, wachtwoord: LOAD_PASSWORD }
      const reply = await connection.send(post('/inloggen', family, cookiesOf(page), fields))
      return reply.status === 303 && reply.head.includes('__Host-elk=') ? undefined : `login ${reply.status}`
    },
    handIn: async (connection, family) => {
      const fields = { csrf: family.csrf, versie: String(family.revision), zeker: 'ja' }
      const reply = await connection.send(post('/aanmelding/controleren', family, family.cookie, fields))
      const isDone = reply.status === 303 && /\r\nlocation: \/aanmelding\/ontvangst\r\n/i.test(`${reply.head}\r\n`)
      return isDone ? undefined : `submission ${reply.status}`
    },
  }
}

/** Each family from an address of its own, spread over the networks of many providers. */
function addressOf({ pupilId }: LoadFamily): string {
  return `${20 + (pupilId % 180)}.${pupilId & 63}.${(pupilId >> 8) & 255}.${pupilId & 255}`
}

function cookiesOf({ head }: Reply): string {
  return [...head.matchAll(/\r\nset-cookie: ([^;\r]+)/gi)].map(([, pair]) => pair).join('; ')
}
