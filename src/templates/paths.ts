/** The portal's addresses, as the command-line contract fixes them. */
export const paths = {
  login: '/inloggen',
  letter: '/brief',
  logout: '/uitloggen',
  forgotPassword: '/wachtwoord-vergeten',
  overview: '/aanmelding',
  childData: '/aanmelding/gegevens',
  contact: '/aanmelding/contact',
  preferences: '/aanmelding/voorkeuren',
  oneSchool: '/aanmelding/school',
  check: '/aanmelding/controleren',
  receipt: '/aanmelding/ontvangst',
  receiptPdf: '/aanmelding/ontvangst.pdf',
  result: '/uitslag',
  help: '/hulp',
  loginHelp: '/hulp/inloggen',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
} as const

export type TaskName = 'child-data' | 'contact' | 'preferences' | 'one-school' | 'check'

/** Where each task of an application is done. */
export const taskPaths: Record<TaskName, string> = {
  'child-data': paths.childData,
  contact: paths.contact,
  preferences: paths.preferences,
  'one-school': paths.oneSchool,
  check: paths.check,
}

/** The address that opens a personal link. */
export function linkPath(token: string): string {
  return `/w/${encodeURIComponent(token)}`
}

/** Where a page leads back to: the overview, or the check page whose "Wijzig" link opened it. */
export type BackTo = 'overview' | 'check'

/** The address of a page that leads back to the check page (`?terug=controleren`), at a field where one is named. */
export function fromCheck(path: string, field?: string): string {
  return `${path}?terug=controleren${field ? `#${field}` : ''}`
}
