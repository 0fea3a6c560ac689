import type { HelpMessages } from '../families.js'

export const terms = {
  rounds: { '1': 'runda 1', '2': 'runda 2', completion: 'faza końcowa (afrondingsfase)' },
  routes: {
    regular: 'zwykła szkoła średnia (regulier onderwijs)',
    kovo: 'nauka w małych grupach ze wsparciem (kovo)',
    praktijkonderwijs: 'nauka praktyczna (praktijkonderwijs)',
    vso: 'średnia szkoła specjalna (vso)',
    isk: 'międzynarodowa klasa przejściowa (isk)',
    kopklas: 'Kopklas',
  },
} satisfies HelpMessages['terms']
