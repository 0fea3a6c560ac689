import type { HelpMessages } from '../families.js'

export const terms = {
  rounds: { '1': 'الجولة 1', '2': 'الجولة 2', completion: 'المرحلة الختامية (afrondingsfase)' },
  routes: {
    regular: 'التعليم العادي (regulier onderwijs)',
    kovo: 'تعليم مع دعم في مجموعات صغيرة (kovo)',
    praktijkonderwijs: 'التعليم العملي (praktijkonderwijs)',
    vso: 'التعليم الثانوي الخاص (vso)',
    isk: 'الصف الدولي الانتقالي (isk)',
    kopklas: 'صف Kopklas',
  },
} satisfies HelpMessages['terms']
