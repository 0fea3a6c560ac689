import { join } from 'node:path'
import { moment } from '../../../support/test-config.js'
import {
  afterRound1,
  ali,
  because,
  closedAt,
  fatima,
  mila,
  noMoment,
  ofFile,
  type Refusal,
  tooMuch,
  unknownAdvice,
  unknownDepartment,
  unknownRound,
} from './common.js'

/** What the commands about schools, the year and the program itself refuse beside what all do. */
export const organisationRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'audit list': [
    { when: 'what is no moment', typed: ['--since', 'gisteren'], code: 1, says: noMoment },
    tooMuch('gisteren'),
  ],
  'audit verify': [tooMuch('x')],
  'clock advance': [
    { when: 'what is no duration', typed: ['3 dagen'], code: 1, says: { code: 'wrong-duration', text: '3 dagen' } },
    tooMuch('3d', '2h'),
  ],
  'clock set': [
    { when: 'what is no moment', typed: ['gisteren'], code: 1, says: noMoment },
    {
      when: 'a time in the hour that is skipped',
      typed: ['2026-03-29T02:30'],
      code: 1,
      says: { code: 'time-skipped', text: '2026-03-29T02:30' },
    },
    {
      when: 'a time in the hour that comes twice',
      typed: ['2026-10-25T02:30'],
      code: 1,
      says: { code: 'time-twice', text: '2026-10-25T02:30' },
    },
  ],
  'clock show': [tooMuch('x')],
  completion: [
    {
      when: 'a shell that ELK does not know',
      typed: ['powershell'],
      code: 2,
      says: ({ usage }) => usage.wrongValue('shell', 'powershell'),
    },
  ],
  demo: [
    {
      when: 'a home that is there already',
      typed: ['--no-serve'],
      code: 1,
      says: (_, { app }) => ({ code: 'home-exists', dir: app.home.dir }),
      shows: 'maybe a plan',
    },
  ],
  'departments admit': [
    { when: 'a department that is not there', typed: ['s1/hovo', mila], code: 1, says: unknownDepartment },
    { when: 'no pupil', typed: ['s1/havo'], code: 2 },
    ...ofFile('wrong-admissions.csv', '--file'),
  ],
  'departments import': ofFile('wrong-departments.csv'),
  'departments list': [
    { when: 'a word that is no advice', typed: ['--advice', 'hvao'], code: 1, says: unknownAdvice },
    tooMuch('havo'),
  ],
  doctor: [
    {
      when: 'a command that is not there',
      typed: ['x'],
      code: 2,
      says: ({ usage }) => usage.unknownCommand('x', undefined),
    },
    {
      when: 'one school, where it is about the whole home',
      typed: ['--quick', '--school', '18AB00'],
      code: 2,
      says: ({ usage }) => usage.forEveryone,
    },
  ],
  'doctor mail': [
    {
      when: 'a name server that is none',
      typed: ['--dns-server', 'x'],
      code: 2,
      says: ({ doctor }) => doctor.dnsServer('x'),
    },
    { when: 'a name server that is not there', typed: ['--dns-server', '127.0.0.1:1'], code: 1, shows: 'report' },
    tooMuch('x'),
  ],
  init: [
    {
      when: 'a home that is there already',
      typed: ['--rehearsal'],
      code: 1,
      says: (_, { app }) => ({ code: 'home-exists', dir: app.home.dir }),
    },
    {
      when: 'what is no year',
      typed: ['--rehearsal', '--year', '1990', '--home', '/nowhere'],
      code: 2,
      says: ({ init }) => init.wrongYear('1990'),
    },
    { when: 'no settings for a real home', typed: ['--home', '/nowhere'], code: 2 },
    { when: 'a portal without https', typed: ['--portal-url', 'http://elk.example', '--home', '/nowhere'], code: 2 },
  ],
  'mail dkim-key': [
    {
      when: 'a name that the DNS would not take',
      typed: ['--selector', 'a b'],
      code: 2,
      says: ({ doctor }) => doctor.key.selector('a b'),
    },
    tooMuch('x'),
  ],
  'portal pages': [tooMuch('x')],
  'portal serve': [
    { when: 'what is no port', typed: ['--port', '65536'], code: 2, says: ({ serve }) => serve.wrongPort('65536') },
    {
      when: 'the address of another machine',
      typed: ['--host', '192.0.2.1', '--port', '8080'],
      code: 1,
      says: { code: 'address-refused', host: '192.0.2.1', port: 8080 },
    },
  ],
  'rounds extend': [
    {
      when: 'a round that is not there',
      typed: ['4', '--closes', '2026-04-02T12:00', ...because],
      code: 1,
      says: unknownRound,
    },
    { when: 'what is no moment', typed: ['1', '--closes', 'gisteren', ...because], code: 1, says: noMoment },
    {
      when: 'an earlier moment',
      typed: ['1', '--closes', '2026-03-30T12:00', ...because],
      code: 1,
      says: { code: 'extension-not-later', round: '1', closesAt: closedAt },
    },
    {
      when: 'a moment that is over',
      typed: ['1', '--pupil', fatima, '--closes', '2026-04-02T08:00', ...because],
      at: afterRound1,
      code: 1,
      says: { code: 'moment-passed', moment: moment('2026-04-02T08:00') },
    },
    {
      when: 'everyone, where nobody can confirm',
      typed: ['1', '--closes', '2026-04-02T12:00', ...because],
      code: 1,
      says: { code: 'confirmation-required' },
      shows: 'plan',
    },
    {
      when: 'everyone of one school',
      typed: ['1', '--closes', '2026-04-02T12:00', '--school', '18AB00', ...because],
      code: 2,
      says: ({ rounds }) => rounds.notPerSchool,
    },
    { when: 'no moment', typed: ['1', ...because], code: 2 },
  ],
  'rounds list': [tooMuch('1')],
  'rounds set': [
    {
      when: 'a round that is not there',
      typed: ['4', '--closes', '2026-04-02T12:00', '--yes'],
      code: 1,
      says: unknownRound,
    },
    {
      when: 'rounds that overlap',
      typed: ['1', '--closes', '2026-04-20T12:00', '--yes'],
      code: 1,
    },
    {
      when: 'what stands there already',
      typed: ['1', '--opens', '2026-03-25T00:00', '--yes'],
      code: 1,
      says: { code: 'nothing-to-correct' },
    },
    { when: 'no time', typed: ['1', '--yes'], code: 2, says: ({ rounds }) => rounds.nothingGiven },
  ],
  'schools import': ofFile('wrong-schools.csv'),
  'schools list': [tooMuch('x')],
  status: [
    { when: 'a round that is not there', typed: ['--round', '4'], code: 1, says: unknownRound },
    { when: 'a word that is no advice', typed: ['--advice', 'hvao'], code: 1, says: unknownAdvice },
    { when: 'what is no moment', typed: ['--at', 'gisteren'], code: 1, says: noMoment },
    {
      when: 'a file in a folder that is not there',
      typed: ['--csv', 'nowhere/status.csv'],
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unwritable', file: join(cwd, 'nowhere/status.csv') }),
    },
    {
      when: 'what pupils are not put together by',
      typed: ['--by', 'klas'],
      code: 2,
      says: ({ status }) => status.wrongGroup('klas'),
    },
    {
      when: 'groups in a file',
      typed: ['--by', 'school', '--csv', 'status.csv'],
      code: 2,
      says: ({ usage }) => usage.notTogether('--by', '--csv'),
    },
  ],
  'status why': [tooMuch(fatima, ali)],
}
