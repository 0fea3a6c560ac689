import { ApiError } from '../domain/api-problem.js'

/** Lets one work be done at a time, in the order in which it came. */
export type Line = <Result>(work: () => Promise<Result>) => Promise<Result>

const LONGEST = 500

interface LineSettings {
  /** Done before the turn of who had to wait. */
  between?: () => Promise<unknown>
  /** How many there may be in it, the one at work included. */
  longest?: number
}

/** Makes a line; it throws `too-busy` when it is too long to join. */
export function createLine({ between = async () => undefined, longest = LONGEST }: LineSettings = {}): Line {
  let last: Promise<unknown> = Promise.resolve()
  let inLine = 0
  return async (work) => {
    if (inLine >= longest) throw new ApiError({ code: 'too-busy' })
    const ahead = inLine
    inLine += 1
    const turn = (ahead > 0 ? last.then(between) : last).then(work)
    last = turn
      .catch(() => undefined)
      .finally(() => {
        inLine -= 1
      })
    return turn
  }
}
