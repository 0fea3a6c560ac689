import { type Day, daysInMonth, parseIsoDay } from './time.js'

type BirthDateReading = { value: Day } | { problem: 'invalid-date' | 'unlikely-birth-date'; suggestion?: string }

const YOUNGEST = 8
const OLDEST = 16

/** Reads a child's birth date written day first or year first; refuses ages that no group-8 pupil has on `today`. */
export function parseBirthDate(text: string, today: Day): BirthDateReading {
  const day = parseDutchDay(text)
  if (!day) return { problem: 'invalid-date', ...suggestDay(text) }
  const age = Number(today.slice(0, 4)) - Number(day.slice(0, 4))
  return age >= YOUNGEST && age <= OLDEST ? { value: day } : { problem: 'unlikely-birth-date' }
}

/** Reads a calendar day as `31-12-2013`, `31/12/2013`, `31.12.2013` or `2013-12-31`, a time behind it ignored. */
export function parseDutchDay(text: string): Day | undefined {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?$/, '')
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain)
  if (dayFirst) return joinDay(dayFirst[3], dayFirst[2], dayFirst[1])
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  return yearFirst ? joinDay(yearFirst[1], yearFirst[2], yearFirst[3]) : undefined
}

function joinDay(year = '', month = '', day = ''): Day | undefined {
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function suggestDay(text: string): { suggestion?: string } {
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2})$/.exec(text.trim())
  if (short && joinDay(`20${short[3]}`, short[2], short[1]))
    return { suggestion: `${Number(short[1])}-${Number(short[2])}-20${short[3]}` }
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim())
  if (!parts) return {}
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month > 12 && day <= 12) return { suggestion: `${month}-${day}-${year}` }
  if (month >= 1 && month <= 12 && day > 28) return { suggestion: `${daysInMonth(year, month)}-${month}-${year}` }
  return {}
}
