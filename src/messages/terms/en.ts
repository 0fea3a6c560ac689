import type { FormReason } from '../../domain/form-version.js'
import type { RoundName } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'

const rounds: Record<RoundName, string> = { '1': 'round 1', '2': 'round 2', completion: 'the completion phase' }

const routes: Record<Route, string> = {
  regular: 'regular education',
  kovo: 'kovo (small-scale supported education)',
  praktijkonderwijs: 'practical education (praktijkonderwijs)',
  vso: 'special secondary education (vso)',
  isk: 'international transition class (isk)',
  kopklas: 'Kopklas (bridging year)',
}

const formReasons: Record<FormReason, string> = {
  advice: 'final advice',
  correction: 'correction of data',
  'advice changed': 'advice or route changed',
  reopened: 'opened again',
}

/** The words of the procedure. */
export const terms = { rounds, routes, formReasons }
