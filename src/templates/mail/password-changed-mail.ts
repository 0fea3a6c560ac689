import type { Language } from '../../domain/language.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import { type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'

export interface PasswordChangedMailView extends MailView {
  changedAt: Instant
}

interface Words {
  subject(firstName: string): string
  intro(child: Named): Line
  moment: string
  you: string
  notYou(phone: string): string
  button: string
}

const words: Record<Language, Words> = {
  nl: {
    subject: (firstName) => `Het wachtwoord voor de aanmelding van ${firstName} is veranderd`,
    intro: (child) => sentence`Er is een nieuw wachtwoord gekozen voor de aanmelding van ${child}.`,
    moment: 'Veranderd op',
    you: 'Heeft u dit zelf gedaan? Dan is alles in orde.',
    notYou: (phone) => `Heeft u dit niet gedaan? Bel ons dan zo snel mogelijk: ${phone}.`,
    button: 'Inloggen',
  },
  en: {
    subject: (firstName) => `The password for the application for ${firstName} was changed`,
    intro: (child) => sentence`A new password was chosen for the application for ${child}.`,
    moment: 'Changed on',
    you: 'Did you do this yourself? Then all is well.',
    notYou: (phone) => `Was it not you? Then call us as soon as you can: ${phone}.`,
    button: 'Log in',
  },
}

/** Word to the family that its password was changed, so that it notices when somebody else did it. */
export function passwordChangedMail(view: PasswordChangedMailView, language: Language): MailContent {
  const said = words[language]
  return framed(view, language, {
    subject: said.subject(view.child.firstName),
    blocks: [
      { kind: 'paragraph', line: said.intro(named(view.child.firstName)) },
      { kind: 'facts', facts: [{ label: said.moment, value: formatMoment(view.changedAt, language) }] },
      { kind: 'paragraph', line: said.you },
      { kind: 'notice', line: said.notYou(view.help.phone) },
      linkBlock(view, said.button, 'type', language),
    ],
  })
}
