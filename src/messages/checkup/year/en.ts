import type { CalendarStep } from '../../../domain/home-finding.js'
import type { Day, Instant } from '../../../domain/time.js'
import { config } from '../../config/en.js'
import { formatDay, formatMoment } from '../../dates.js'
import { terms } from '../../terms/en.js'
import type { YearSentences } from '../sentences.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'en')
const day = (on: Day) => formatDay(on, 'en')
const count = (pupils: number) => (pupils === 1 ? '1 pupil' : `${pupils} pupils`)
const names = { advice: 'the advice', login: 'the login' } as const

const steps: Record<CalendarStep, (round: string) => string> = {
  opens: (round) => `${round} opens`,
  closes: (round) => `${round} closes`,
  'result-mail': (round) => `the mail about the result of ${round} goes`,
  results: (round) => `the result of ${round} can be seen`,
}

const none = {
  pupils: () => 'There is no pupil yet. Read them in with: elk pupils import FILE',
  schools: () => 'There is no primary school yet. Read them in with: elk schools import FILE',
  departments: () => 'There is nothing to choose yet. Read the departments in with: elk departments import FILE',
}

/** What is said about the year: its calendar, and who and what must be there in time. */
export const year: YearSentences = {
  'calendar-next': ({ round, step, at }) => `On ${moment(at)}: ${steps[step](terms.rounds[round])}.`,
  'calendar-over': ({ at }) => `All is over since ${moment(at)}.`,
  'calendar-order': ({ round, fault }) =>
    `The times of ${terms.rounds[round]} are not right. ${config.faults[fault]} That goes with: elk rounds set ${round}`,
  'calendar-year': ({ year: wanted, opensAt }) =>
    `This home is for ${wanted}, but round 1 opens on ${moment(opensAt)}. See the times with: elk rounds list`,
  'calendar-deadline': ({ deadline, on, opensAt }) =>
    `The last day for ${names[deadline]} is ${day(on)}. Round 1 is open by then, since ${moment(opensAt)}. Set an earlier day under [deadlines] in config.toml, and look again with: elk doctor`,
  'pupils-ok': ({ pupils }) => `${count(pupils)}, all with a final advice.`,
  'pupils-none': none.pupils,
  'pupils-none-yet': none.pupils,
  'advice-missing': ({ pupils, until }) =>
    `${count(pupils)} without a final advice. It must be there on ${day(until)}. See it per school with: elk status --by school`,
  'advice-late': ({ pupils, until }) =>
    `${count(pupils)} without a final advice, which was due on ${day(until)}. Call the schools. See who with: elk status --needs-help`,
  'logins-ok': () => 'All families have their login, or need none.',
  'logins-unsent': ({ pupils, until }) =>
    `${count(pupils)} without a login. The schools send it on ${day(until)} at the latest. See it per school with: elk status --by school`,
  'logins-late': ({ pupils, until }) =>
    `${count(pupils)} without a login, which was due on ${day(until)}. Send all with: elk logins send --all`,
  'logins-bounced': ({ pupils }) =>
    `The login of ${count(pupils)} did not arrive. Call those families. See who with: elk status --needs-help`,
  'logins-no-email': ({ pupils }) =>
    `${count(pupils)} without an e-mail address and without a login. Make a letter with: elk logins letter ELK-NUMBER -o letter.pdf`,
  'schools-ok': ({ schools }) => (schools === 1 ? '1 primary school.' : `${schools} primary schools.`),
  'schools-none': none.schools,
  'schools-none-yet': none.schools,
  'schools-empty': ({ codes }) =>
    `Without any pupil: ${some(codes, 'and')}. Ask those schools for their export. See all schools with: elk schools list`,
  'departments-ok': ({ departments }) => (departments === 1 ? '1 department.' : `${departments} departments.`),
  'departments-none': none.departments,
  'departments-none-yet': none.departments,
  'departments-no-capacity': ({ codes }) =>
    `Without a capacity: ${some(codes, 'and')}. The draw cannot be done so. Read them in again with: elk departments import FILE`,
  'secondary-empty': ({ codes }) =>
    `Schools without a department, which nobody can choose: ${some(codes, 'and')}. Read them in with: elk departments import FILE`,
  'results-unpublished': ({ round, at }) =>
    `The result of ${terms.rounds[round]} is not published, and should be seen on ${moment(at)}. See how it stands with: elk results status`,
}
