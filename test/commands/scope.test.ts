import type { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli.js'
import type { ProcessIo } from '../../src/io.js'
import { elkNumber } from '../support/a-school.js'
import { run } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp

beforeEach(async () => {
  ;({ app } = await twoSchools())
})
afterEach(() => app.close())

const fatima = elkNumber(1)

/** Every command that can name one pupil, as it would be typed about Fatima of De Stoomboot. */
const aboutFatima: Record<string, string[]> = {
  'pupils show': [fatima],
  'pupils correct': [fatima, '--set', 'city=Diemen', '--reason', 'x'],
  'advice record': [fatima, 'havo'],
  'logins send': [fatima, '--yes'],
  'logins revoke': [fatima, '--reason', 'x', '--yes'],
  'status why': [fatima],
  'applications show': [fatima],
  'applications enter': [fatima, 's1/havo', '--yes'],
  'applications reopen': [fatima, '--reason', 'x', '--yes'],
  'forms list': [fatima],
  'forms print': [fatima, '-o', 'form.pdf'],
  'departments admit': ['s1/havo', fatima, '--yes'],
  'rounds extend': ['1', '--pupil', fatima, '--closes', '2026-04-02T12:00', '--reason', 'x', '--yes'],
  'audit list': ['--pupil', fatima],
}

describe('a command that is limited to one school', () => {
  it('is tried here whenever it can name a pupil', () => {
    const program = buildProgram({ env: {}, stdout: {}, stderr: {} } as ProcessIo, 'nl', () => undefined)
    expect(commandsAboutPupils(program).sort()).toEqual(Object.keys(aboutFatima).sort())
  })

  it.each(Object.entries(aboutFatima))('%s shows and does nothing about a pupil of another', async (command, argv) => {
    const before = await hashTables(app.db)
    for (const scope of [
      ['--school', '19CD01'],
      ['--board', 'Stichting Licht'],
    ]) {
      const { code, out, err } = await run(app, ...command.split(' '), ...argv, ...scope)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('hoort niet bij 19CD01')
      expect(err).not.toMatch(/Fatima|Amrani|familie1|Stoomstraat|2014/)
    }
    expect(await hashTables(app.db)).toBe(before)
  })

  it.each([
    ['status'],
    ['status --needs-help'],
    ['status --by school'],
    ['pupils list'],
    ['mail list'],
    ['audit list'],
  ])('%s holds nobody of another', async (command) => {
    for (const json of [[], ['--json']]) {
      const { code, out } = await run(app, ...command.split(' '), '--school', '19CD01', ...json)
      expect(code).toBe(0)
      expect(out).not.toMatch(/Fatima|Amrani|Bakır|Jansen|familie1|18AB00/)
      for (const other of [1, 2, 3, 4, 5]) expect(out).not.toContain(elkNumber(other))
    }
  })
})

it('a board that was mistyped is known by the part that was meant', async () => {
  const { code, err } = await run(app, 'status', '--board', 'Lihct')
  expect(code).toBe(1)
  expect(err).toBe(
    'Schoolbestuur Lihct staat niet in ELK. Bedoelde u Stichting Licht? Alle scholen en besturen ziet u met: elk schools list\n',
  )
})

function commandsAboutPupils(command: Command, path: string[] = []): string[] {
  const own =
    command.registeredArguments.some((argument) => argument.name() === 'elk') ||
    command.options.some((option) => option.long === '--pupil')
  const below = command.commands.flatMap((child) => commandsAboutPupils(child, [...path, child.name()]))
  return own ? [path.join(' '), ...below] : below
}
