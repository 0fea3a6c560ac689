import { backupRefusals } from './refusals/backups.js'
import { familyRefusals } from './refusals/families.js'
import { matchRefusals } from './refusals/match.js'
import { organisationRefusals } from './refusals/organisation.js'
import { privacyRefusals } from './refusals/privacy.js'
import { resultRefusals } from './refusals/results.js'
import { seatRefusals } from './refusals/seats.js'
import { simulationRefusals } from './refusals/simulation.js'
import { tokenRefusals } from './refusals/tokens.js'

/** What a command refuses beside what all do, per command; a new command needs a line here. */
export const refusals = {
  ...backupRefusals,
  ...familyRefusals,
  ...matchRefusals,
  ...organisationRefusals,
  ...privacyRefusals,
  ...resultRefusals,
  ...seatRefusals,
  ...simulationRefusals,
  ...tokenRefusals,
}
