import type { Language } from '../../domain/language.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import { type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'

export interface LoginMailView extends MailView {
  /** The round in which the family can apply: the open one, else the next. */
  opensAt: Instant
  closesAt: Instant
}

interface Words {
  subject(firstName: string): string
  intro(child: Named, school: Named): Line
  stepsHeading: string
  steps(child: Named): Line[]
  button: string
  keepHeading: string
  elkNumber: string
  keep: string
  whenHeading: string
  from: string
  until: string
  noHurry: string
}

const words: Record<Language, Words> = {
  nl: {
    subject: (firstName) => `Meld ${firstName} aan voor de middelbare school`,
    intro: (child, school) =>
      sentence`U krijgt deze e-mail van ${school}, de basisschool van ${child}. Hiermee kunt u ${child} aanmelden voor de middelbare school.`,
    stepsHeading: 'Zo begint u',
    steps: (child) => [
      'Open uw persoonlijke link, hieronder.',
      sentence`Vul de geboortedatum van ${child} in. Zo weten wij dat deze e-mail bij u hoort.`,
      'Kies een wachtwoord. Daarmee kunt u later weer inloggen.',
    ],
    button: 'Begin met aanmelden',
    keepHeading: 'Bewaar dit nummer goed',
    elkNumber: 'ELK-nummer',
    keep: 'Dit is uw gebruikersnaam. U heeft het nummer steeds nodig als u inlogt, ook voor de uitslag.',
    whenHeading: 'Wanneer kunt u aanmelden?',
    from: 'Vanaf',
    until: 'Tot en met',
    noHurry: 'U hoeft zich niet te haasten. Het maakt niet uit op welk moment u aanmeldt.',
  },
  en: {
    subject: (firstName) => `Apply for secondary school for ${firstName}`,
    intro: (child, school) =>
      sentence`This e-mail comes from ${school}, the primary school of ${child}. With it you can apply for secondary school for ${child}.`,
    stepsHeading: 'How to begin',
    steps: (child) => [
      'Open your personal link, below.',
      sentence`Fill in the date of birth of ${child}. That tells us that this e-mail is yours.`,
      'Choose a password. You log in with it later.',
    ],
    button: 'Start the application',
    keepHeading: 'Keep this number safe',
    elkNumber: 'ELK number',
    keep: 'This is your user name. You need it every time you log in, also for the result.',
    whenHeading: 'When can you apply?',
    from: 'From',
    until: 'Up to and including',
    noHurry: 'There is no need to hurry. It makes no difference at what moment you apply.',
  },
}

/** The parent login: the personal link, the ELK number, what to have at hand and when to apply. */
export function loginMail(view: LoginMailView, language: Language): MailContent {
  const said = words[language]
  const child = named(view.child.firstName)
  return framed(view, language, {
    subject: said.subject(view.child.firstName),
    blocks: [
      { kind: 'paragraph', line: said.intro(child, named(view.school.name)) },
      { kind: 'heading', text: said.stepsHeading },
      { kind: 'steps', lines: said.steps(child) },
      linkBlock(view, said.button, 'copy', language),
      { kind: 'heading', text: said.keepHeading },
      { kind: 'facts', facts: [{ label: said.elkNumber, value: view.elkNumber }] },
      { kind: 'paragraph', line: said.keep },
      { kind: 'heading', text: said.whenHeading },
      {
        kind: 'facts',
        facts: [
          { label: said.from, value: formatMoment(view.opensAt, language) },
          { label: said.until, value: formatDeadline(view.closesAt, language) },
        ],
      },
      { kind: 'paragraph', line: said.noHurry },
    ],
  })
}
