import { directionOf, type FamilyLanguage } from '../../domain/language.js'
import { fill, type Values } from './fill.js'
import type { Line, MailContent } from './mail-content.js'
import type { MailView } from './mail-view.js'
import { mailWording, type OwnWording } from './wording/mail-wordings.js'
import type { MailWording, WordingName } from './wording/nl.js'
import type { ValuesOf } from './wording/placeholders.js'

/** In which language and with which words mails speak. */
export interface Speech extends Pick<MailContent, 'language' | 'direction'> {
  wording: MailWording
}

/** How mails speak in a language, with the operator's own texts in the place of ours. */
export function speechIn(language: FamilyLanguage, own: OwnWording): Speech {
  return { language, direction: directionOf(language), wording: mailWording(language, own) }
}

/** Says the texts of one mail, with their values; `more` are those that only one text has. */
export function sayer<Name extends WordingName>(
  { wording }: Speech,
  name: Name,
  values: ValuesOf<Name>,
): (text: keyof MailWording[Name], more?: Values) => Line {
  const texts: MailWording[Name] = wording[name]
  return (text, more) => fill(texts[text] as string, { ...values, ...more })
}

/** What every mail can name: who sends it, and who helps. */
export function operatorValues({ operator, portalUrl, help }: Pick<MailView, 'operator' | 'portalUrl' | 'help'>) {
  return {
    operator,
    // With its slash: a stranger’s address can go on where ours ends.
    portal: `${new URL(portalUrl).origin}/`,
    help_phone: help.phone,
    help_email: help.email,
    help_hours: help.hours,
  }
}

/** What every mail to a family can name. */
export function familyValues(view: MailView) {
  const { child, elkNumber, school } = view
  return {
    ...operatorValues(view),
    child: child.firstName,
    full_name: child.fullName,
    elk_number: elkNumber,
    school: school.name,
  }
}
