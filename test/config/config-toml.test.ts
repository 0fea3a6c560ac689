import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { reminderDefaults } from '../../src/domain/reminder-policy.js'
import { calendarOf } from '../../src/domain/year-calendar.js'
import { configToml } from '../../src/templates/config/config-toml.js'

const settings = {
  portalUrl: 'https://aanmelden.example.org',
  operator: 'Stichting "Stoom" \\ Co',
  helpPhone: '020 000 00 00',
  helpEmail: 'hulp@example.org',
  sender: 'aanmelden@example.org',
} as const

describe('the settings file of a new home', () => {
  it('explains every setting and every section in the line above it', () => {
    const lines = configToml({ ...settings, year: 2026 }).split('\n')
    const unexplained = lines.filter(
      (line, index) => /^(\[|[a-z_]+ = )/.test(line) && !/^# \S/.test(lines[index - 1] ?? ''),
    )
    const advices = unexplained.filter((line) => /^(havo|vwo) = /.test(line))
    expect(unexplained).toEqual(advices)
  })

  it('keeps a name as it was given, quotes and all', () => {
    expect(readConfig('config.toml', configToml({ ...settings, year: 2026 })).operator.name).toBe(
      'Stichting "Stoom" \\ Co',
    )
  })

  it('believes a web server on the machine itself about who visits, as the portal stands by default', () => {
    const { portal } = readConfig('config.toml', configToml({ ...settings, year: 2026 }))
    expect(portal.trustedProxies).toEqual(['127.0.0.1', '::1'])
  })

  it('writes the reminders out as they are when nothing is said', () => {
    const text = configToml({ ...settings, year: 2026 })
    expect(parse(text).reminders).toMatchObject({ from: '08:00', until: '20:00', login: { at_most: 3 } })
    expect(readConfig('config.toml', text).reminders).toEqual(reminderDefaults)
  })

  it('has the signing of mail ready to be switched on', () => {
    const text = configToml({ ...settings, year: 2027 }).replace(/^#(?=\[mail\.dkim\]|selector|key_file)/gm, '')
    expect(readConfig('config.toml', text).mail.dkim).toEqual({
      domain: 'example.org',
      selector: 'elk2027',
      keyFile: 'dkim-elk2027.key',
    })
  })

  it('has trying out mail ready to be switched on, and off by itself', () => {
    const text = configToml({ ...settings, year: 2026 })
    expect(readConfig('config.toml', text).mail.onlyTo).toBeUndefined()
    expect(readConfig('config.toml', text.replace('#only_to', 'only_to')).mail.onlyTo).toEqual([
      'ik@voorbeeld.nl',
      '@school.voorbeeld.nl',
    ])
  })

  it('warns of its dates in a year that was not published yet, and only then', () => {
    expect(configToml({ ...settings, year: 2027 })).toContain(
      '# CONTROLEER ALLE DATUMS HIERONDER. Het zijn niet de echte datums van 2027.',
    )
    expect(configToml({ ...settings, year: 2027 })).toContain('CONTROLEER dit: het zijn de aantallen van 2026.')
    expect(configToml({ ...settings, year: 2026 })).not.toContain('CONTROLEER')
  })

  it.each([2020, 2024, 2025, 2027, 2028, 2031, 2035])('has settings that can be used for %i', (year) => {
    const text = configToml({ ...settings, year })
    expect(readConfig('config.toml', text).rounds['1'].opensAt.slice(0, 4)).toBe(String(year))
    expect(parse(text)).toBeTypeOf('object')
  })
})

describe('the calendar of another year', () => {
  it.each([
    [2025, '2025-03-26T00:00', '2025-03-25'],
    [2027, '2027-03-24T00:00', '2027-03-23'],
    [2028, '2028-03-22T00:00', '2028-03-21'],
  ])('%i keeps the weekdays of 2026: round 1 opens on a Wednesday', (year, opens, advice) => {
    const calendar = calendarOf(year)
    expect(calendar.rounds['1'].opens).toBe(opens)
    expect(calendar.deadlines.advice).toBe(advice)
    expect(calendar.known).toBe(false)
  })
})
