import type { Language } from '../../domain/language.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import { type Block, type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'

export interface ReceiptMailView extends MailView {
  receiptCode: string
  submittedAt: Instant
  /** Whether the school entered the application for the family. */
  enteredBySchool: boolean
  /** When the result of the round can be seen; undefined when there is no such moment for this child. */
  resultsAt: Instant | undefined
}

interface Words {
  subject(firstName: string): string
  received(child: Named): Line
  enteredBySchool(child: Named): Line
  code: string
  moment: string
  keep: string
  definitive: string
  view: string
  button: string
  nextHeading: string
  next(child: Named, resultsAt: string): Line
}

const words: Record<Language, Words> = {
  nl: {
    subject: (firstName) => `De aanmelding van ${firstName} is binnen`,
    received: (child) =>
      sentence`Wij hebben de aanmelding van ${child} voor de middelbare school ontvangen. Dit is het bewijs.`,
    enteredBySchool: (child) =>
      sentence`De basisschool heeft de aanmelding van ${child} voor u ingevoerd. Dit is het bewijs.`,
    code: 'Ontvangstcode',
    moment: 'Ontvangen op',
    keep: 'Bewaar deze e-mail. Noem de ontvangstcode als u ons belt.',
    definitive: 'De aanmelding is definitief. U kunt er zelf niets meer aan veranderen.',
    view: 'Wilt u zien wat u heeft ingevuld? Log dan in met het ELK-nummer en uw wachtwoord.',
    button: 'Bekijk de aanmelding',
    nextHeading: 'Wanneer is de uitslag?',
    next: (child, resultsAt) =>
      sentence`Vanaf ${resultsAt} ziet u op de website op welke school ${child} is geplaatst.`,
  },
  en: {
    subject: (firstName) => `We have received the application for ${firstName}`,
    received: (child) => sentence`We have received the secondary school application for ${child}. This is your proof.`,
    enteredBySchool: (child) =>
      sentence`The primary school has entered the application for ${child} for you. This is your proof.`,
    code: 'Receipt code',
    moment: 'Received on',
    keep: 'Keep this e-mail. Mention the receipt code when you call us.',
    definitive: 'The application is definitive. You cannot change it yourself any more.',
    view: 'Would you like to see what you filled in? Log in with the ELK number and your password.',
    button: 'View the application',
    nextHeading: 'When is the result?',
    next: (child, resultsAt) => sentence`From ${resultsAt} the website shows at which school ${child} is placed.`,
  },
}

/** The receipt of a definitive application: its code and its moment, never what was chosen. */
export function receiptMail(view: ReceiptMailView, language: Language): MailContent {
  const said = words[language]
  const child = named(view.child.firstName)
  return framed(view, language, {
    subject: said.subject(view.child.firstName),
    blocks: [
      { kind: 'paragraph', line: view.enteredBySchool ? said.enteredBySchool(child) : said.received(child) },
      {
        kind: 'facts',
        facts: [
          { label: said.code, value: view.receiptCode },
          { label: said.moment, value: formatMoment(view.submittedAt, language) },
        ],
      },
      { kind: 'paragraph', line: said.keep },
      { kind: 'paragraph', line: said.definitive },
      { kind: 'paragraph', line: said.view },
      linkBlock(view, said.button, 'type', language),
      ...next(view, said, language),
    ],
  })
}

function next({ child, resultsAt }: ReceiptMailView, said: Words, language: Language): Block[] {
  if (!resultsAt) return []
  return [
    { kind: 'heading', text: said.nextHeading },
    { kind: 'paragraph', line: said.next(named(child.firstName), formatMoment(resultsAt, language)) },
  ]
}
