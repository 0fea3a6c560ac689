import * as v from 'valibot'
import { advices } from '../../domain/advice.js'
import { attentions } from '../../domain/attention.js'
import { formReasons } from '../../domain/form-version.js'
import { roundNames } from '../../domain/round.js'
import { routes } from '../../domain/route.js'

/** A moment, ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const advice = v.nullable(v.picklist(advices))
export const route = v.picklist(routes)
export const attention = v.array(v.picklist(attentions))
export const formReason = v.picklist(formReasons)
export const round = v.picklist(roundNames)

const dot = v.picklist(['none', 'sent', 'account'])
const roundDot = v.picklist(['none', 'AG', 'AV'])

/** Whether the family has the parent login. */
export const login = v.strictObject({ state: dot, since: v.optional(instant) })

const inRound = v.strictObject({ state: roundDot, since: v.optional(instant) })

/** How far the family is in each round. */
export const rounds = v.strictObject({ '1': inRound, '2': inRound, completion: inRound })

const result = v.optional(v.picklist(['placed', 'withdrawn', 'unplaced']))

/** How the rounds ended that have ended. */
export const results = v.strictObject({ '1': result, '2': result, completion: result })

const roundCounts = v.strictObject({ none: count, AG: count, AV: count })

/** How many pupils have each dot. */
export const counts = v.strictObject({
  pupils: count,
  login: v.strictObject({ none: count, sent: count, account: count }),
  rounds: v.strictObject({ '1': roundCounts, '2': roundCounts, completion: roundCounts }),
})

/** What changed in a pupil's data. */
export const change = v.strictObject({ field: v.string(), old: v.string(), new: v.string() })

/** A version of a pupil's form, as far as it is named elsewhere. */
export const formVersion = v.nullable(v.strictObject({ version: count, reason: formReason, createdAt: instant }))

/** A pupil for whom nothing was done, and why. */
export const skipped = v.array(v.strictObject({ elkNumber: v.string(), reason: v.string() }))

/** A pupil's name with letters that the font of our papers does not have. */
export const unprintable = v.array(v.strictObject({ elkNumber: v.string(), letters: v.array(v.string()) }))
