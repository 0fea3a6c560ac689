import type { HelpMessages } from '../families.js'

export const terms = {
  rounds: { '1': '1. tur', '2': '2. tur', completion: 'tamamlama aşaması (afrondingsfase)' },
  routes: {
    regular: 'normal ortaöğretim (regulier onderwijs)',
    kovo: 'küçük gruplarda destekli eğitim (kovo)',
    praktijkonderwijs: 'uygulamalı eğitim (praktijkonderwijs)',
    vso: 'özel eğitim (vso)',
    isk: 'uluslararası geçiş sınıfı (isk)',
    kopklas: 'Kopklas',
  },
} satisfies HelpMessages['terms']
