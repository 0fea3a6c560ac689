import type { Language } from '../../domain/language.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import { type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'

export interface PasswordResetMailView extends MailView {
  expiresAt: Instant
}

interface Words {
  subject(firstName: string): string
  intro(child: Named): Line
  button: string
  until: string
  elkNumber: string
  atHand(child: Named): Line
  notAsked: string
}

const words: Record<Language, Words> = {
  nl: {
    subject: (firstName) => `Kies een nieuw wachtwoord voor de aanmelding van ${firstName}`,
    intro: (child) =>
      sentence`Iemand vroeg om een nieuw wachtwoord voor de aanmelding van ${child}. Was u dat? Gebruik dan deze link.`,
    button: 'Kies een nieuw wachtwoord',
    until: 'De link werkt tot',
    elkNumber: 'ELK-nummer',
    atHand: (child) =>
      sentence`Houd de geboortedatum van ${child} bij de hand. Zo weten wij dat deze e-mail bij u hoort.`,
    notAsked: 'Heeft u dit niet gevraagd? Doe dan niets. Uw oude wachtwoord blijft werken.',
  },
  en: {
    subject: (firstName) => `Choose a new password for the application for ${firstName}`,
    intro: (child) =>
      sentence`Someone asked for a new password for the application for ${child}. Was it you? Then use this link.`,
    button: 'Choose a new password',
    until: 'The link works until',
    elkNumber: 'ELK number',
    atHand: (child) => sentence`Keep the date of birth of ${child} at hand. That tells us that this e-mail is yours.`,
    notAsked: 'Was it not you? Then do nothing. Your old password keeps working.',
  },
}

/** A forgotten password: the link with which to choose a new one, and until when it works. */
export function passwordResetMail(view: PasswordResetMailView, language: Language): MailContent {
  const said = words[language]
  const child = named(view.child.firstName)
  return framed(view, language, {
    subject: said.subject(view.child.firstName),
    blocks: [
      { kind: 'paragraph', line: said.intro(child) },
      linkBlock(view, said.button, 'copy', language),
      {
        kind: 'facts',
        facts: [
          { label: said.until, value: formatMoment(view.expiresAt, language) },
          { label: said.elkNumber, value: view.elkNumber },
        ],
      },
      { kind: 'paragraph', line: said.atHand(child) },
      { kind: 'notice', line: said.notAsked },
    ],
  })
}
