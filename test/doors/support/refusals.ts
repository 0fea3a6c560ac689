import { familyRefusals } from './refusals/families.js'
import { matchRefusals } from './refusals/match.js'
import { organisationRefusals } from './refusals/organisation.js'
import { resultRefusals } from './refusals/results.js'
import { seatRefusals } from './refusals/seats.js'
import { simulationRefusals } from './refusals/simulation.js'

/** What a command refuses beside what all do, per command; a new command needs a line here. */
export const refusals = {
  ...familyRefusals,
  ...matchRefusals,
  ...organisationRefusals,
  ...resultRefusals,
  ...seatRefusals,
  ...simulationRefusals,
}
