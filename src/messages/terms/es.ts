import type { HelpMessages } from '../families.js'

export const terms = {
  rounds: { '1': 'ronda 1', '2': 'ronda 2', completion: 'fase final (afrondingsfase)' },
  routes: {
    regular: 'enseñanza secundaria normal (regulier onderwijs)',
    kovo: 'enseñanza en grupos pequeños con apoyo (kovo)',
    praktijkonderwijs: 'enseñanza práctica (praktijkonderwijs)',
    vso: 'enseñanza secundaria especial (vso)',
    isk: 'clase internacional de transición (isk)',
    kopklas: 'Kopklas',
  },
} satisfies HelpMessages['terms']
