import { isIP } from 'node:net'
import { TomlDate } from 'smol-toml'
import * as v from 'valibot'
import { parseMoment, type WallTimeProblem } from '../domain/amsterdam-time.js'
import { parseClosing } from '../domain/closing-time.js'
import { parseEmailAddress } from '../domain/email-address.js'
import { languages } from '../domain/language.js'
import { textProblem, tidyText } from '../domain/name.js'
import { parsePhone } from '../domain/phone.js'
import type { TimeOfDay } from '../domain/reminder-policy.js'
import { hasRoomForReturnPaths } from '../domain/return-path.js'
import type { SettingFault } from '../domain/setting-problem.js'
import { type Instant, parseIsoDay } from '../domain/time.js'
import { parsePortalUrl } from './portal-url.js'

type Reading<Value> = { value: Value } | { fault: SettingFault }

/** A schema for what is written as text and read by a function of the domain; the issue's message is the fault. */
function written<Value>(read: (text: string) => Reading<Value>) {
  return v.pipe(
    v.unknown(),
    v.transform(dateAsText),
    v.string('not-text' satisfies SettingFault),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const text = tidyText(dataset.value)
      const reading = text === '' ? { fault: 'empty' as const } : read(text)
      if ('value' in reading) return reading.value
      addIssue({ message: reading.fault })
      return NEVER
    }),
  )
}

/** TOML has dates of its own; staff who leave the quotes out mean the same. */
function dateAsText(value: unknown): unknown {
  return value instanceof TomlDate ? value.toISOString().replace(/\.000$/, '') : value
}

function or<Value>(value: Value | undefined, fault: SettingFault): Reading<Value> {
  return value === undefined ? { fault } : { value }
}

function readMoment(moment: Instant | { problem: WallTimeProblem }): Reading<Instant> {
  return typeof moment === 'string' ? { value: moment } : { fault: moment.problem }
}

function readText(text: string): Reading<string> {
  const fault = textProblem(text)
  return fault ? { fault } : { value: text }
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

const HOST = /^(?!-)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.?$/

// RFC 6376, 3.1: labels as in a domain name.
const SELECTOR = /^(?!-)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/
const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/
// What `age-keygen` calls a public key: 32 bytes and a checksum in bech32.
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/

function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const [, hours, minutes] = TIME_OF_DAY.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

export const text = written(readText)
export const secret = v.pipe(v.string('not-text' satisfies SettingFault), v.nonEmpty('empty' satisfies SettingFault))
export const moment = written((value) => readMoment(parseMoment(value)))
export const closing = written((value) => readMoment(parseClosing(value)))
export const day = written((value) => or(parseIsoDay(value), 'not-a-day'))
export const email = written((value) => or(parseEmailAddress(value), 'not-an-email'))
/** An address to which a number and a seal can be added. */
export const returnMailbox = written((value) => {
  const address = parseEmailAddress(value)
  if (address === undefined) return { fault: 'not-an-email' }
  return hasRoomForReturnPaths(address) ? { value: address } : { fault: 'mailbox-too-long' }
})
export const phone = written((value) => or(parsePhone(value), 'not-a-phone'))
export const language = written((value) =>
  or(
    languages.find((known) => known === value),
    'not-a-language',
  ),
)
export const host = written((value) => or(HOST.test(value) || isIP(value) ? value : undefined, 'not-a-host'))
export const proxy = written((value) => or(isNetwork(value) ? value : undefined, 'not-a-proxy'))
export const portalUrl = written(parsePortalUrl)
export const timeOfDay = written((value) => or(parseTimeOfDay(value), 'not-a-time-of-day'))
/** An address that gets mail while it is tried out, or everybody at a domain: `@voorbeeld.nl`. */
export const allowed = written((value) =>
  or(parseEmailAddress(value.startsWith('@') ? `x${value}` : value) && value.toLowerCase(), 'not-an-allowed-address'),
)
/** What stands behind the @ of an address. */
export const domain = written((value) => or(parseEmailAddress(`x@${value}`)?.slice('x@'.length), 'not-a-domain'))
export const selector = written((value) => or(SELECTOR.test(value) ? value : undefined, 'not-a-selector'))
/** The public key of who may open a backup. */
export const recipient = written((value) => or(RECIPIENT.test(value) ? value : undefined, 'not-a-recipient'))
/** A file that lies in the home itself. */
export const fileName = written((value) => or(FILE_NAME.test(value) ? value : undefined, 'not-a-file-name'))

/** A whole number from `min`, 1 when nothing is said. */
export function count(max: number, fault: SettingFault = 'not-a-count', min = 1) {
  return v.pipe(v.number(fault), v.integer(fault), v.minValue(min, fault), v.maxValue(max, fault))
}
