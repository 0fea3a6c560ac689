import type { Language } from '../../domain/language.js'
import type { FieldChange } from '../../domain/pupil.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline } from '../../messages/dates.js'
import { messagesFor } from '../../messages/index.js'
import { type Block, type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'

export interface FormRenewedMailView extends MailView {
  /** What changed: names of fields, never what stood or stands there. */
  fields: readonly FieldChange['field'][]
  /** What it means: the application stays definitive, is not handed in yet, or was opened again and must be handed in once more. */
  application: 'definitive' | 'unfinished' | 'reopened'
  /** The end of the round that concerns the application. */
  closesAt: Instant
}

interface Words {
  subject(firstName: string): string
  reopenedSubject(firstName: string): string
  corrected(child: Named): Line
  reopened(child: Named): Line
  changed: string
  noValues: string
  means: Record<FormRenewedMailView['application'], (closesAt: string) => string>
  noNewLogin: string
  button: string
}

const words: Record<Language, Words> = {
  nl: {
    subject: (firstName) => `Gegevens van ${firstName} aangepast`,
    reopenedSubject: (firstName) => `De aanmelding van ${firstName} is weer open`,
    corrected: (child) =>
      sentence`De basisschool heeft gegevens van ${child} aangepast. Er staat een nieuw aanmeldingsformulier klaar.`,
    reopened: (child) =>
      sentence`De aanmelding van ${child} is weer opengezet. U moet de aanmelding opnieuw definitief maken.`,
    changed: 'Dit is aangepast:',
    noValues: 'De gegevens zelf staan niet in deze e-mail. U ziet ze als u inlogt.',
    means: {
      definitive: () => 'U had de aanmelding al definitief gemaakt. Die blijft geldig. U hoeft niets te doen.',
      unfinished: (closesAt) => `Kijk of alles nu klopt en maak de aanmelding af. Dat kan tot en met ${closesAt}.`,
      reopened: (closesAt) => `Kijk alles na en maak de aanmelding opnieuw definitief. Dat kan tot en met ${closesAt}.`,
    },
    noNewLogin: 'U heeft geen nieuwe ouderinlog nodig. Uw ELK-nummer en uw wachtwoord blijven hetzelfde.',
    button: 'Bekijk de gegevens',
  },
  en: {
    subject: (firstName) => `Details of ${firstName} changed`,
    reopenedSubject: (firstName) => `The application for ${firstName} is open again`,
    corrected: (child) =>
      sentence`The primary school has changed details of ${child}. A new application form is ready.`,
    reopened: (child) =>
      sentence`The application for ${child} has been opened again. You have to make it definitive once more.`,
    changed: 'This was changed:',
    noValues: 'The details themselves are not in this e-mail. You see them when you log in.',
    means: {
      definitive: () =>
        'You had already made the application definitive. It stays valid. You do not have to do anything.',
      unfinished: (closesAt) =>
        `Check that everything is right now and finish the application. You can do so up to and including ${closesAt}.`,
      reopened: (closesAt) =>
        `Check everything and make the application definitive again. You can do so up to and including ${closesAt}.`,
    },
    noNewLogin: 'You do not need a new login e-mail. Your ELK number and your password stay the same.',
    button: 'View the details',
  },
}

/** The school changed the form, or opened the application again: which fields, and what the family has to do. */
export function formRenewedMail(view: FormRenewedMailView, language: Language): MailContent {
  const said = words[language]
  const child = named(view.child.firstName)
  const reopened = view.application === 'reopened'
  return framed(view, language, {
    subject: (reopened ? said.reopenedSubject : said.subject)(view.child.firstName),
    blocks: [
      { kind: 'paragraph', line: reopened ? said.reopened(child) : said.corrected(child) },
      ...changes(view, said, language),
      { kind: 'notice', line: said.means[view.application](formatDeadline(view.closesAt, language)) },
      linkBlock(view, said.button, 'type', language),
      { kind: 'paragraph', line: said.noNewLogin },
    ],
  })
}

function changes({ fields }: FormRenewedMailView, said: Words, language: Language): Block[] {
  if (fields.length === 0) return []
  const { names } = messagesFor(language).fields
  return [
    { kind: 'paragraph', line: said.changed },
    { kind: 'list', lines: fields.map((field) => names[field]) },
    { kind: 'paragraph', line: said.noValues },
  ]
}
