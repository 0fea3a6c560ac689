import type { Advice } from '../../domain/advice.js'
import type { ElkNumber } from '../../domain/elk-number.js'
import type { ChildData } from '../../domain/pupil.js'
import type { Round } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'
import type { Instant } from '../../domain/time.js'

/** How one parent or guardian is reached; empty text where nothing is known. */
export interface FormContact {
  name: string
  email: string
  phone: string
}

/** What a family fills in, which depends on the route. */
export type FormQuestion =
  | {
      kind: 'list'
      maxLength: number
      /** How many different schools the guarantee of a place needs; undefined in a round without one. */
      guarantee: number | undefined
      /** The level that can be wished for with a double advice. */
      upperLevel: string | undefined
      /** The departments with pre-selection that admitted the child. */
      admittedTo: string[]
    }
  | { kind: 'one-school'; schools: { name: string; address: string }[] }
  | { kind: 'paper' }

/** One printed application form: a version of it, and what the family is asked. */
export interface FormView {
  elkNumber: ElkNumber
  version: number
  createdAt: Instant
  child: ChildData
  advice: Advice | undefined
  route: Route
  school: { name: string; code: string; phone: string }
  contacts: [FormContact, FormContact]
  question: FormQuestion
  /** The round for which the form is handed in; undefined when none will close any more, and on paper routes. */
  round: Pick<Round, 'name' | 'closesAt'> | undefined
  /** Whether English stands beside the Dutch, which alone is binding. */
  english: boolean
}

/** What all forms that are printed together share. */
export interface FormPrinting {
  year: number
  practice: boolean
  help: { phone: string; email: string }
  printedAt: Instant
}
