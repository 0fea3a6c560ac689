import type { FormReason } from '../../domain/form-version.js'
import type { RoundName } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'

const rounds: Record<RoundName, string> = { '1': 'ronde 1', '2': 'ronde 2', completion: 'de afrondingsfase' }

const routes: Record<Route, string> = {
  regular: 'regulier onderwijs',
  kovo: 'kovo',
  praktijkonderwijs: 'praktijkonderwijs',
  vso: 'voortgezet speciaal onderwijs (vso)',
  isk: 'internationale schakelklas (isk)',
  kopklas: 'Kopklas',
}

const formReasons: Record<FormReason, string> = {
  advice: 'definitief advies',
  correction: 'correctie van gegevens',
  'advice changed': 'gewijzigd advies of gewijzigde route',
  reopened: 'opnieuw opengezet',
}

/** The words of the procedure. */
export const terms = { rounds, routes, formReasons }
