import type { Language } from '../../domain/language.js'
import { type Block, type Line, type MailContent, type Named, named, sentence } from './mail-content.js'
import type { MailView } from './mail-view.js'

interface FrameWords {
  banner: string
  greeting(child: Named): Line
  helpHeading: string
  helpSchool(child: Named, school: Named, phone: string): Line
  help(help: MailView['help']): Line
  noPassword: string
  automatic(operator: Named): Line
  withoutClicking: Record<WithoutClicking, (portal: URL) => string>
}

const words: Record<Language, FrameWords> = {
  nl: {
    banner: 'Dit is een oefenmail. Wat u hiermee doet, telt niet mee.',
    greeting: (child) => sentence`Beste ouder of verzorger van ${child},`,
    helpHeading: 'Hulp nodig?',
    helpSchool: (child, school, phone) =>
      sentence`Klopt er iets niet aan de gegevens van ${child}? Bel dan de basisschool: ${school}${phone && `, ${phone}`}.`,
    help: ({ phone, email, hours }) => `Lukt het aanmelden niet? Bel ${phone} (${hours}) of mail naar ${email}.`,
    noPassword: 'Wij vragen u nooit om uw wachtwoord. Niet per e-mail en niet aan de telefoon.',
    automatic: (operator) =>
      sentence`Deze e-mail is automatisch verstuurd namens ${operator}. U kunt wel antwoorden: een mens leest uw bericht.`,
    withoutClicking: {
      copy: ({ origin }) =>
        `Wilt u niet klikken? Kopieer dan de hele link en plak die in de adresbalk. Controleer of die begint met ${origin}/.`,
      type: () => 'Wilt u niet klikken? Typ het adres dan zelf in de adresbalk en log in.',
    },
  },
  en: {
    banner: 'This is a practice e-mail. What you do with it does not count.',
    greeting: (child) => sentence`Dear parent or carer of ${child},`,
    helpHeading: 'Need help?',
    helpSchool: (child, school, phone) =>
      sentence`Is something wrong in the details of ${child}? Then call the primary school: ${school}${phone && `, ${phone}`}.`,
    help: ({ phone, email, hours }) => `Having trouble applying? Call ${phone} (${hours}) or e-mail ${email}.`,
    noPassword: 'We never ask for your password. Not by e-mail and not on the phone.',
    automatic: (operator) =>
      sentence`This e-mail was sent automatically on behalf of ${operator}. You can reply: a person reads your message.`,
    withoutClicking: {
      copy: ({ origin }) =>
        `Would you rather not click? Copy the whole link and paste it into the address bar. Check that it begins with ${origin}/.`,
      type: () => 'Would you rather not click? Type the address into the address bar yourself and log in.',
    },
  },
}

/** How a family can get where the link leads without clicking: by copying a personal link, or by typing the portal's address. */
export type WithoutClicking = 'copy' | 'type'

/** The button of a mail, with the way to get there without it. */
export function linkBlock(
  { link, portalUrl }: MailView,
  label: string,
  way: WithoutClicking,
  language: Language,
): Block {
  return {
    kind: 'link',
    label,
    url: link,
    withoutClicking: words[language].withoutClicking[way](new URL(portalUrl)),
  }
}

/** What stands around the pieces of every mail: banner, greeting, help and small print. */
export function framed(
  view: MailView,
  language: Language,
  { subject, blocks }: Pick<MailContent, 'subject' | 'blocks'>,
): MailContent {
  const { banner, greeting, helpHeading, helpSchool, help, noPassword, automatic } = words[language]
  const child = named(view.child.firstName)
  return {
    subject: view.practice ? `${subject} (${practiceMark[language]})` : subject,
    banner: view.practice ? banner : undefined,
    sender: view.school.name,
    title: subject,
    blocks: [
      { kind: 'paragraph', line: greeting(named(view.child.fullName)) },
      ...blocks,
      { kind: 'heading', text: helpHeading },
      { kind: 'list', lines: [helpSchool(child, named(view.school.name), view.school.phone), help(view.help)] },
    ],
    footer: [noPassword, automatic(named(view.operator))],
  }
}

const practiceMark: Record<Language, string> = { nl: 'oefenmail', en: 'practice' }
