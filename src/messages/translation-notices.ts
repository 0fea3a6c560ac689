import type { HelpLanguage } from '../domain/language.js'

interface TranslationNotice {
  /** Says that this is a help, and that Dutch counts. */
  text: string
  /** Leads to the same page in Dutch. */
  toDutch: string
  /** Stands above the Dutch text beside a translation. */
  inDutch: string
  /** Says, where a family hands in, in which language it does so. */
  handsInDutch: string
}

/** What stands on every page and in every mail in a help language. */
export const translationNotices: Readonly<Record<HelpLanguage, TranslationNotice>> = {
  tr: {
    text: 'Bu çeviri yalnızca yardım içindir. Geçerli olan Hollandaca metindir.',
    toDutch: 'Bu sayfayı Hollandaca okuyun',
    inDutch: 'Hollandaca metin (geçerli olan)',
    handsInDutch: 'Teslim ettiğiniz başvuru Hollandacadır. Hollandaca metin geçerlidir.',
  },
  ar: {
    text: 'هذه الترجمة للمساعدة فقط. النص الهولندي هو المعتمد.',
    toDutch: 'اقرأ هذه الصفحة باللغة الهولندية',
    inDutch: 'النص الهولندي (المعتمد)',
    handsInDutch: 'التسجيل الذي تقدّمه مكتوب بالهولندية. النص الهولندي هو المعتمد.',
  },
  pl: {
    text: 'To tłumaczenie ma tylko pomagać. Wiążący jest tekst niderlandzki.',
    toDutch: 'Czytaj tę stronę po niderlandzku',
    inDutch: 'Tekst niderlandzki (wiążący)',
    handsInDutch: 'Składają Państwo zgłoszenie po niderlandzku. Wiążący jest tekst niderlandzki.',
  },
  uk: {
    text: 'Цей переклад лише допомагає. Чинним є нідерландський текст.',
    toDutch: 'Читати цю сторінку нідерландською',
    inDutch: 'Нідерландський текст (чинний)',
    handsInDutch: 'Ви подаєте заяву нідерландською. Чинним є нідерландський текст.',
  },
  es: {
    text: 'Esta traducción es solo una ayuda. El texto que vale es el neerlandés.',
    toDutch: 'Leer esta página en neerlandés',
    inDutch: 'Texto neerlandés (el que vale)',
    handsInDutch: 'Lo que entrega es la inscripción en neerlandés. El texto que vale es el neerlandés.',
  },
}

/** What Dutch text beside a translation calls the controls that it explains. */
export const dutchControls = { tick: 'Vinkje', button: 'Knop' }
