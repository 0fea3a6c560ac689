import { describe, expect, it } from 'vitest'
import { staffActor } from '../../src/domain/actor.js'

const actor = (who: Partial<Parameters<typeof staffActor>[0]>) =>
  staffActor({ sudoUser: undefined, chosen: undefined, user: 'elk-service', ...who })

describe('who acts when a command is typed', () => {
  it.each([
    ['the user of the machine', {}, 'elk-service'],
    ['the name that was chosen', { chosen: 'Samira' }, 'Samira'],
    ['nobody chose a name', { chosen: '' }, 'elk-service'],
    ['who used sudo', { sudoUser: 'anna' }, 'anna'],
    ['who used sudo, whatever name was chosen', { sudoUser: 'anna', chosen: 'joke' }, 'anna'],
    ['a user of a directory', { sudoUser: 'BOARD\\anna.de-wit' }, 'BOARD\\anna.de-wit'],
    ['an address as a user', { sudoUser: 'anna@board.nl' }, 'anna@board.nl'],
    ['root, as root it is', { sudoUser: 'root' }, 'root'],
  ])('is %s', (_, who, expected) => {
    expect(actor(who)).toBe(expected)
  })

  it.each(['', 'anna\nelk', 'anna, on behalf of joke', '\u001b[31manna', 'a'.repeat(65)])(
    'is nobody that sudo cannot have written: %j',
    (sudoUser) => {
      expect(actor({ sudoUser, chosen: 'joke' })).toBe('joke')
    },
  )

  it.each(['family', 'elk', 'api:18AB00/nachtelijk script'])('never passes for %s', (kept) => {
    expect(actor({ chosen: kept })).toBe(`user:${kept}`)
    expect(actor({ user: kept })).toBe(`user:${kept}`)
  })

  it.each(['family', 'elk'])('does not pass for %s through sudo either', (sudoUser) => {
    expect(actor({ sudoUser })).toBe(`user:${sudoUser}`)
  })
})
