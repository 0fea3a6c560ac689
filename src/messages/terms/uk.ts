import type { HelpMessages } from '../families.js'

export const terms = {
  rounds: { '1': 'раунд 1', '2': 'раунд 2', completion: 'завершальний етап (afrondingsfase)' },
  routes: {
    regular: 'звичайна середня школа (regulier onderwijs)',
    kovo: 'навчання в малих групах із підтримкою (kovo)',
    praktijkonderwijs: 'практичне навчання (praktijkonderwijs)',
    vso: 'спеціальна середня школа (vso)',
    isk: 'міжнародний перехідний клас (isk)',
    kopklas: 'клас Kopklas',
  },
} satisfies HelpMessages['terms']
