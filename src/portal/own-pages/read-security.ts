import type { OwnPageFault, OwnPageProblem } from '../../domain/own-page.js'
import { asInstant, type Instant } from '../../domain/time.js'

interface Field {
  line: number
  name: string
  value: string
}

const FIELD = /^([A-Za-z][A-Za-z-]*): *(\S.*)$/
// RFC 3339, with T and a zone as RFC 9116, 2.5.5 shows it.
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i
const CONTACT = /^(mailto:\S+@\S+|tel:\+?[\d-]+|https:\/\/\S+)$/i

/** Reads a `security.txt` as RFC 9116 has it: until when it holds, and everything that is wrong, in the order of the file. */
export function readSecurity(text: string): { expiresAt: Instant | undefined; problems: OwnPageProblem[] } {
  const { fields, problems } = readFields(text)
  const lastLine = text.trimEnd().split('\n').length
  const all = [...problems, ...fields.flatMap(wrongField), ...wrongNumbers(fields, lastLine)]
  const expires = fields.find(({ name }) => name === 'expires')
  return {
    expiresAt: expires && parseMoment(expires.value),
    problems: all.sort((one, other) => one.line - other.line),
  }
}

/** What is wrong with one field by itself. */
function wrongField({ line, name, value }: Field): OwnPageProblem[] {
  const fault = faultOf(name, value)
  return fault ? [{ line, fault, text: value }] : []
}

function faultOf(name: string, value: string): OwnPageFault | undefined {
  if (name === 'contact') return CONTACT.test(value) ? undefined : 'wrong-contact'
  if (name === 'expires') return parseMoment(value) ? undefined : 'wrong-expires'
  return /^http:/i.test(value) ? 'not-https' : undefined
}

/** What is there too often or not at all: 2.5.3 asks for one contact at least, 2.5.5 for one moment, 2.5.8 allows one list of languages. */
function wrongNumbers(fields: readonly Field[], lastLine: number): OwnPageProblem[] {
  const named = (wanted: string) => fields.filter(({ name }) => name === wanted)
  const missing = (['contact', 'expires'] as const).filter((name) => named(name).length === 0)
  const twice = ['expires', 'preferred-languages'].flatMap((name) => named(name).slice(1))
  return [
    ...missing.map((name) => ({ line: lastLine, fault: `no-${name}` as const, text: '' })),
    ...twice.map(({ line, value }) => ({ line, fault: 'field-twice' as const, text: value })),
  ]
}

function readFields(text: string): { fields: Field[]; problems: OwnPageProblem[] } {
  const fields: Field[] = []
  const problems: OwnPageProblem[] = []
  for (const [index, written] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(written)) continue
    const [, name, value] = FIELD.exec(written) ?? []
    if (name !== undefined && value !== undefined)
      fields.push({ line: index + 1, name: name.toLowerCase(), value: value.trim() })
    else problems.push({ line: index + 1, fault: 'not-a-field', text: written.trim() })
  }
  return { fields, problems }
}

function parseMoment(text: string): Instant | undefined {
  const at = MOMENT.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : asInstant(new Date(at).toISOString())
}
