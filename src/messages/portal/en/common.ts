import { terms } from '../../terms/en.js'
import type { PortalMessages } from '../nl.js'
import { parts } from '../parts.js'

export const common: PortalMessages['common'] = {
  serviceName: 'Secondary school application',
  skipLink: 'Skip to the content',
  practice: 'This is a practice website. Nothing you fill in here counts.',
  languageNavigation: 'Language',
  logOut: 'Log out',
  applicationOf: (child) => parts`For ${child}`,
  errorPrefix: 'Error:',
  errorHeading: 'Something is not right yet',
  backNavigation: 'Back',
  backToOverview: 'Back to the overview',
  backToCheck: 'Back to the check',
  save: 'Save',
  change: 'Change',
  mayStayEmpty: '(may stay empty)',
  unknown: 'not known',
  opensNewTab: '(opens in a new tab)',
  round: (name) => terms.rounds[name],
}

export const help: PortalMessages['help'] = {
  heading: 'Need help?',
  intro: 'Call or e-mail us. We are glad to help.',
  phone: 'Phone',
  email: 'E-mail',
  hours: 'Open',
  questions: 'Frequently asked questions',
  footerNavigation: 'About this website',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  schoolHeading: 'Your child’s primary school',
}
