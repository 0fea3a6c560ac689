import type { SchoolCode } from '../../../src/domain/school-code.js'

/** What a school's script does every night, in this order. */
export const steps = ['import', 'advices', 'logins', 'status', 'forms'] as const

export type Step = (typeof steps)[number]

export interface Script {
  port: number
  school: SchoolCode
  key: string
  /** How many pupils its group 8 has. */
  pupils: number
}

/** Does one step; answers the status. */
export async function sendFrom({ port, school, key, pupils }: Script, step: Step): Promise<string> {
  const { method = 'GET', path, type, body, accept } = requests[step](school, pupils)
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method,
    headers: {
      // As a proxy passes it on.
      'x-forwarded-host': `localhost:${port}`,
      'x-forwarded-for': '203.0.113.9',
      authorization: `Bearer ${key}`,
      ...(accept && { accept }),
      ...(type && { 'content-type': type }),
      ...(method === 'POST' && { 'idempotency-key': `${school}-${step}` }),
    },
    ...(body !== undefined && { body }),
  }).catch((error: unknown) => String(error))
  if (typeof response === 'string') return response
  await response.arrayBuffer()
  return String(response.status)
}

interface Sent {
  method?: string
  path: string
  type?: string
  body?: string
  accept?: string
}

const requests: Record<Step, (school: SchoolCode, pupils: number) => Sent> = {
  import: (school, pupils) => ({
    method: 'POST',
    path: '/pupils/import?file=groep8.csv',
    type: 'text/csv',
    body: csvOf('Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;E-mail', pupils, (n) => [
      String(n),
      `Kind${n}`,
      `Van ${school}`,
      '14-02-2014',
      `familie${n}@${school.toLowerCase()}.example.org`,
    ]),
  }),
  advices: (_school, pupils) => ({
    method: 'POST',
    path: '/advices/import',
    type: 'text/csv',
    body: csvOf('Leerlingnummer;Advies', pupils, (n) => [String(n), n % 2 ? 'havo' : 'vwo']),
  }),
  logins: () => ({ method: 'POST', path: '/logins', type: 'application/json', body: '{"all":true}' }),
  status: () => ({ path: '/status', accept: 'text/csv' }),
  forms: () => ({ path: '/forms' }),
}

function csvOf(header: string, pupils: number, row: (n: number) => string[]): string {
  const rows = Array.from({ length: pupils }, (_, n) => row(n + 1).join(';'))
  return `${[header, ...rows].join('\r\n')}\r\n`
}
