import type { RoundName } from '../../../domain/round.js'
import { terms } from '../../terms/nl.js'
import { parts } from '../parts.js'

/** Words that stand on every page. */
export const common = {
  serviceName: 'Aanmelden middelbare school',
  skipLink: 'Naar de inhoud',
  practice: 'Dit is een oefenomgeving. Wat u hier invult, telt niet mee.',
  languageNavigation: 'Taal',
  logOut: 'Uitloggen',
  applicationOf: <Name>(child: Name) => parts`Voor ${child}`,
  errorPrefix: 'Fout:',
  errorHeading: 'Dit klopt nog niet',
  backNavigation: 'Terug',
  backToOverview: 'Terug naar het overzicht',
  backToCheck: 'Terug naar controleren',
  save: 'Opslaan',
  change: 'Wijzig',
  mayStayEmpty: '(mag leeg blijven)',
  unknown: 'niet bekend',
  opensNewTab: '(opent in een nieuw tabblad)',
  round: (name: RoundName) => terms.rounds[name],
}

/** The help that stands at the same place on every page, and the links at the foot. */
export const help = {
  heading: 'Hulp nodig?',
  intro: 'Bel of mail ons. Wij helpen u graag.',
  phone: 'Telefoon',
  email: 'E-mail',
  hours: 'Bereikbaar',
  questions: 'Veelgestelde vragen',
  footerNavigation: 'Over deze website',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  schoolHeading: 'De basisschool van uw kind',
}
