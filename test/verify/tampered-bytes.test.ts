import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { verifyOutcome } from '../../src/domain/matching/verify-outcome.js'
import { exampleDraw } from '../support/verify/example-draw.js'
import { checkInPython, type PublishedDraw, pythonLacks } from '../support/verify/python-checker.js'
import { itIsFound } from '../support/verify/tampering.js'

type Edit = (text: string) => string

const edits: [what: string, edit: Edit][] = [
  ['white space between tokens', (text) => text.replace('","', '", "')],
  ['indented', (text) => `${JSON.stringify(JSON.parse(text), null, 1)}\n`],
  ['no line feed at the end', (text) => text.trimEnd()],
  ['two line feeds at the end', (text) => `${text}\n`],
  ['a line end of Windows', (text) => text.replace('\n', '\r\n')],
  [
    'keys in another order',
    (text) => text.replace(/^\{("departments":\[.*\]),("(?:earlier|format)":.*)\}$/m, '{$2,$1}'),
  ],
  ['a key that stands there twice', (text) => text.replace('"format":', '"format":"","format":')],
  ['a letter that is escaped without need', (text) => text.replace('beuk', '\\u0062euk')],
  ['half a letter', (text) => text.replace('beuk', 'beu\\ud83dk')],
  ['a number with a fraction of nothing', (text) => text.replace('"capacity":2', '"capacity":2.0')],
  ['a number with an exponent', (text) => text.replace('"capacity":2', '"capacity":2e0')],
  ['a number below nothing', (text) => text.replace('"capacity":2', '"capacity":-2')],
]

/** The example with one file edited; what names the lists keeps up with them. */
function edited(file: 'lists' | 'outcome', edit: Edit): PublishedDraw {
  const { lists, outcome }: PublishedDraw = { ...exampleDraw, [file]: Buffer.from(edit(`${exampleDraw[file]}`)) }
  const renamed = `${outcome}`.replace(exampleDraw.published, sha256Hex(lists))
  return { lists, outcome: Buffer.from(renamed), published: sha256Hex(lists) }
}

describe.each(['lists', 'outcome'] as const)('%s that are written in another way are found out', (file) => {
  itIsFound(edits.map(([what, edit]) => ({ what, place: file, draw: edited(file, edit) })))
})

describe('a key that every object inherits, added to the outcome, is found out', () => {
  const outcome = Buffer.from(`${exampleDraw.outcome}`.replace('{"departments"', '{"__proto__":{},"departments"'))
  itIsFound([{ what: '__proto__', place: 'outcome', draw: { ...exampleDraw, outcome } }])
})

const unreadable: [what: string, bytes: Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['half of it', exampleDraw.outcome.subarray(0, 900)],
  ['two texts', Buffer.from('{}{}\n')],
  ['no JSON', Buffer.from('<html>')],
  ['a number that is none', Buffer.from('{"seed":NaN}\n')],
  ['a number beyond all numbers', Buffer.from('{"seed":1e999}\n')],
  ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), exampleDraw.outcome])],
  ['another encoding', Buffer.from('{"source":"Özdemir"}\n', 'latin1')],
  ['UTF-16', Buffer.from(`${exampleDraw.outcome}`, 'utf16le')],
  ['very deep', Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}\n`)],
]

describe.each(['lists', 'outcome'] as const)('%s that cannot be read are said to be so', (file) => {
  const draws = unreadable.map(([, bytes]) => ({ ...exampleDraw, [file]: bytes }))

  it.each(unreadable.map(([what], index) => ({ what, index })))('by the core: $what', ({ index }) => {
    expect(verifyOutcome(draws[index] ?? exampleDraw).unreadable).toEqual([file])
  })

  it.skipIf(pythonLacks)('by the checker in Python', () => {
    expect(checkInPython(draws).map(({ status, findings }) => [status, findings[0]?.[0]])).toEqual(
      unreadable.map(() => [2, file]),
    )
  })
})
