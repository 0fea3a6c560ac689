import type { Translation } from '../../../messages/translation.js'
import type { MailWording } from './nl.js'

/** The mails to families in a help language, as far as they are translated. */
export type MailTranslation = Translation<Omit<MailWording, 'school-digest'>>
