import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/api/operations.js'
import { removeCopies } from '../doors/support/home-copy.js'
import { openWorld, type World } from '../doors/support/world.js'
import { elkNumber } from '../support/a-school.js'
import type { RunOptions } from '../support/run.js'
import { openPair, type PairOfHomes } from './support/pair-of-homes.js'

const [fatima, zoe, noor, mila, pim] = [elkNumber(1), elkNumber(3), elkNumber(4), elkNumber(7), elkNumber(9)]
const nobody = elkNumber(99)

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

let pair: PairOfHomes
function onAPair(): void {
  beforeAll(async () => {
    pair = await openPair(world)
  })
  afterEach(() => pair.clearDesks())
  afterAll(() => pair.close())
}

/** Every operation as a school types it: done, tried, refused, and used wrongly; several lines are typed one after the other. */
const typed: Readonly<Record<string, readonly (readonly string[][])[]>> = {
  'pupils import': [
    [
      ['pupils', 'import', 'pupils.csv', '--yes'],
      ['pupils', 'import', './pupils.csv', '--yes', '--json'],
    ],
    [['pupils', 'import', 'pupils.csv', '--dry-run', '--json']],
    [['pupils', 'import', 'wrong-pupils.csv', '--yes', '--errors', 'out/errors.csv']],
    [['pupils', 'import', 'wrong-pupils.csv', '--yes', '--only-valid', '--json']],
    [['pupils', 'import', 'pupils.csv']],
    [['pupils', 'import', 'wrong-pupils.csv', '--errors', './wrong-pupils.csv']],
    [['pupils', 'import', 'no-such.csv', '--yes']],
    [['pupils', 'import', 'pupils.csv', '--encoding', 'utf-7']],
    [['pupils', 'import']],
  ],
  'pupils list': [[['pupils', 'list']], [['pupils', 'list', '--json']]],
  'pupils show': [
    [['pupils', 'show', fatima]],
    [['pupils', 'show', '--number', '1', '--json']],
    [['pupils', 'show', nobody]],
    [['pupils', 'show', '123']],
    [['pupils', 'show']],
  ],
  'pupils correct': [
    [['pupils', 'correct', fatima, '--set', 'city=Diemen', '--set', 'voornaam=Fátima', '--reason', 'gebeld']],
    [['pupils', 'correct', fatima, '--set', 'city=Diemen', '--dry-run', '--json']],
    [['pupils', 'correct', fatima, '--set', 'city=Diemen']],
    [['pupils', 'correct', fatima, '--set', 'stad=Diemen', '--reason', 'x']],
    [['pupils', 'correct', fatima, '--reason', 'x']],
  ],
  'advice import': [
    [['advice', 'import', 'advices.csv', '--yes']],
    [['advice', 'import', 'wrong-advices.csv', '--yes', '--json']],
  ],
  'advice record': [
    [['advice', 'record', noor, 'havo']],
    [['advice', 'record', '--number', '4', 'vwo', '--reason', 'x', '--json']],
    [['advice', 'record', noor, 'hvao']],
    [['advice', 'record', fatima, 'vwo']],
    [['advice', 'record', mila, 'vwo']],
    [['advice', 'record', noor]],
  ],
  'logins send': [
    [['logins', 'send', '--dry-run']],
    [['logins', 'send', mila]],
    [['logins', 'send', noor, '--yes']],
    [['logins', 'send', mila, '--all']],
    [
      ['logins', 'send', mila, '--email', 'nieuw@example.org', '--yes'],
      ['logins', 'send', mila, '--yes'],
    ],
    [['logins', 'send', '--resend', '--yes', '--json']],
  ],
  'logins letter': [
    [['logins', 'letter', '--dry-run']],
    [['logins', 'letter', mila, '--resend', '-o', 'letters.pdf']],
    [['logins', 'letter', mila]],
    [
      ['logins', 'letter', mila, '--resend', '-o', 'out/letters.pdf', '--yes'],
      ['logins', 'letter', mila, '--resend', '-o', 'out/letters.pdf', '--yes'],
    ],
    [['logins', 'letter', pim, '--resend', '-o', 'letters.pdf', '--yes', '--json']],
  ],
  status: [
    [['status']],
    [['status', '--json']],
    [['status', '--needs-help', '--round', '1', '--advice', 'havo']],
    [['status', '--by', 'advice', '--at', '2026-03-20T09:00']],
    [['status', '--csv', 'out/status.csv']],
    [['status', '--csv', 'status.csv', '--json']],
    [['status', '--by', 'klas']],
    [['status', '--round', '4']],
    [['status', '--csv', 'out']],
  ],
  'status why': [[['status', 'why', zoe]], [['status', 'why', fatima, '--json']]],
  'forms list': [[['forms', 'list', fatima]], [['forms', 'list', fatima, '--json']]],
  'forms print': [
    [['forms', 'print', fatima, zoe, '-o', 'out/forms.pdf']],
    [['forms', 'print', '-o', 'forms.pdf', '--json']],
    [['forms', 'print', noor, '-o', 'forms.pdf']],
    [['forms', 'print', fatima, '-o', 'nowhere/forms.pdf']],
    [['forms', 'print', fatima]],
  ],
}

it('is tried with every operation there is', () => {
  expect(Object.keys(typed)).toEqual(operations.map(({ command }) => command.join(' ')))
})

describe('from afar a command says and does what it does where the home is', () => {
  onAPair()
  const rows = Object.values(typed).flatMap((ways) =>
    ways.map((lines) => [lines.map((words) => `elk ${words.join(' ')}`).join(', then '), lines] as const),
  )

  it.each(rows)('%s', async (_, lines) => {
    for (const words of lines) {
      const here = await pair.here(words)
      expect(await pair.afar(words)).toEqual(here)
      expect(here.code).not.toBe(70)
    }
  })

  it.each([
    ['in English', { env: { ELK_LANG: 'en' } }],
    ['in colours', { env: { FORCE_COLOR: '1' } }],
    ['on a wide terminal', { tty: true, columns: 120, env: { TERM: 'xterm' } }],
    ['on a narrow terminal', { tty: true, columns: 60, env: { NO_COLOR: '1' } }],
  ])('%s', async (_, options: RunOptions) => {
    for (const words of [['status'], ['pupils', 'import', 'wrong-pupils.csv', '--yes'], ['status', '--round', '4']])
      expect(await pair.afar(words, options)).toEqual(await pair.here(words, options))
  })

  it('and leaves the home as it leaves it there', async () => {
    for (const words of [
      ['status', '--json'],
      ['mail', 'list', '--json'],
      ['pupils', 'show', fatima, '--json'],
    ]) {
      const [here, afar] = await pair.inside(...words)
      expect(afar).toEqual(here)
    }
  })
})

describe('a person at a terminal is asked from afar what is asked where the home is', () => {
  onAPair()
  it.each([
    [['logins', 'send', mila], [[/Klaarzetten/, 'n']]],
    [['logins', 'send', mila], [[/Klaarzetten/, 'j']]],
    [['pupils', 'import', 'pupils.csv'], [[/j\/N/, 'j']]],
    [['pupils', 'correct', fatima, '--set', 'city=Diemen'], [[/reden/, 'gebeld']]],
    [['pupils', 'show'], [[/ELK-nummer/, fatima]]],
    [['advice', 'record', noor], [[/advies/, 'havo']]],
    [['forms', 'print', fatima], [[/PDF/, 'forms.pdf']]],
  ] as const)('elk %s: %s', async (words, answers) => {
    const options = { tty: true, answers, env: { NO_COLOR: '1' } }
    const here = await pair.here(words, options)
    const afar = await pair.afar(words, options)
    expect({ ...afar, err: asked(afar.err) }).toEqual({ ...here, err: asked(here.err) })
    expect(asked(afar.err)).not.toBe('')
  })
})

/** What stood on the screen when it was answered, without what only moves the cursor. */
function asked(err: string): string {
  return (err.match(/\? [^\n?:]*[?:]/gu) ?? []).at(-1) ?? ''
}
