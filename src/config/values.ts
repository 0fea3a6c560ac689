import { isIP } from 'node:net'
import { TomlDate } from 'smol-toml'
import * as v from 'valibot'
import { parseMoment, type WallTimeProblem } from '../domain/amsterdam-time.js'
import { parseClosing } from '../domain/closing-time.js'
import { parseEmailAddress } from '../domain/email-address.js'
import { languages } from '../domain/language.js'
import { textProblem, tidyText } from '../domain/name.js'
import { parsePhone } from '../domain/phone.js'
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

export const text = written(readText)
export const secret = v.pipe(v.string('not-text' satisfies SettingFault), v.nonEmpty('empty' satisfies SettingFault))
export const moment = written((value) => readMoment(parseMoment(value)))
export const closing = written((value) => readMoment(parseClosing(value)))
export const day = written((value) => or(parseIsoDay(value), 'not-a-day'))
export const email = written((value) => or(parseEmailAddress(value), 'not-an-email'))
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

/** A whole number of at least 1. */
export function count(max: number, fault: SettingFault = 'not-a-count') {
  return v.pipe(v.number(fault), v.integer(fault), v.minValue(1, fault), v.maxValue(max, fault))
}
