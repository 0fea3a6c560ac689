import { parseArgs } from 'node:util'

/** What the caller wants of a city; all counts are pupils of group 8. */
export interface CityOptions {
  pupils: number
  seed: number
  out: string
  /** Families that save something and stop. */
  brokenOff: number
  /** Families that never open their login; those on a paper route are among them. */
  neverOpened: number
  /** Pupils on a paper route. */
  paper: number
  /** Pupils without an e-mail address, among those who never open their login. */
  withoutEmail: number
}

export const usage = `npm run city -- --pupils N --seed S --out DIR
  --broken-off N      families that start and stop           (one in thirty)
  --never-opened N    families that never open their login   (one in thirty)
  --paper N           of those: pupils on a paper route      (one in 150)
  --without-email N   of those: pupils without an address    (0)
`

const option = { type: 'string' } as const

/** Reads the options; throws a `UsageError` that says what is wrong. */
export function readOptions(argv: readonly string[]): CityOptions {
  const values = parse(argv)
  const pupils = wholeNumber('pupils', values.pupils)
  const counted = (name: 'broken-off' | 'never-opened' | 'paper' | 'without-email', usual: number) =>
    values[name] === undefined ? usual : wholeNumber(name, values[name])
  const neverOpened = counted('never-opened', Math.round(pupils / 30))
  const options: CityOptions = {
    pupils,
    seed: wholeNumber('seed', values.seed),
    out: values.out ?? '',
    brokenOff: counted('broken-off', Math.round(pupils / 30)),
    neverOpened,
    paper: counted('paper', Math.min(Math.round(pupils / 150), neverOpened)),
    withoutEmail: counted('without-email', 0),
  }
  assertPossible(options)
  return options
}

export class UsageError extends Error {}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        pupils: option,
        seed: option,
        out: option,
        'broken-off': option,
        'never-opened': option,
        paper: option,
        'without-email': option,
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function wholeNumber(name: string, text: string | undefined): number {
  if (text === undefined) throw new UsageError(`--${name} is missing`)
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} is a whole number, not "${text}"`)
  return Number(text)
}

function assertPossible({ pupils, out, brokenOff, neverOpened, paper, withoutEmail }: CityOptions) {
  if (out === '') throw new UsageError('--out is missing: name a folder that does not exist yet')
  if (pupils === 0) throw new UsageError('--pupils is at least 1')
  if (brokenOff + neverOpened > pupils)
    throw new UsageError('--broken-off and --never-opened together are more than --pupils')
  if (paper + withoutEmail > neverOpened)
    throw new UsageError('--paper and --without-email together are more than --never-opened')
}
