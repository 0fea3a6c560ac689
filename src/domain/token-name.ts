import { textProblem, tidyText } from './name.js'
import { UserError } from './problems.js'

const LONGEST = 60

/** Reads the name of a key, which stands in the log beside everything it does; throws `token-name-wrong`. */
export function readTokenName(text: string): string {
  const name = tidyText(text)
  if (name === '' || name.length > LONGEST || textProblem(name))
    throw new UserError({ code: 'token-name-wrong', longest: LONGEST })
  return name
}
