import { familyRefusals } from './refusals/families.js'
import { organisationRefusals } from './refusals/organisation.js'

/** What a command refuses beside what all do, per command; a new command needs a line here. */
export const refusals = { ...familyRefusals, ...organisationRefusals }
