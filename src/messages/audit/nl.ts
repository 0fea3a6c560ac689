/** The acts of the log in Dutch; the log itself keeps the English words. */
const acts: Record<string, string> = {
  'home made': 'map gemaakt',
  'clock moved': 'klok verzet',
  'round changed': 'ronde veranderd',
  'round extended': 'ronde verlengd',
  'pupils imported': 'leerlingen ingelezen',
  'advices imported': 'adviezen ingelezen',
  'schools imported': 'scholen ingelezen',
  'departments imported': 'afdelingen ingelezen',
  'pupil admitted': 'plaatsbaar bij een afdeling',
  'pupil corrected': 'leerling verbeterd',
  'advice recorded': 'advies vastgelegd',
  'preliminary advice recorded': 'voorlopig advies vastgelegd',
  'login queued': 'ouderinlog klaargezet',
  'login revoked': 'ouderinlog ingetrokken',
  'mail retried': 'mail opnieuw klaargezet',
  'account made': 'account gemaakt',
  'logged in': 'ingelogd',
  'logged out': 'uitgelogd',
  'password reset asked': 'nieuw wachtwoord aangevraagd',
  'password reset': 'nieuw wachtwoord gekozen',
  'child data confirmed': 'kindgegevens bevestigd',
  'contact data confirmed': 'contactgegevens bevestigd',
  'list changed': 'voorkeurslijst veranderd',
  'school chosen': 'school gekozen',
  'application submitted': 'aanmelding definitief gemaakt',
  'application entered': 'aanmelding ingevoerd door de school',
  'application reopened': 'aanmelding weer opengezet',
}

/** What is said about the audit log. */
export const audit = {
  acts,
  none: 'Er staat niets in het logboek dat hierbij past.',
  reason: (reason: string) => `reden: ${reason}`,
  change: (field: string, old: string, next: string) => `${field}: ${old || '(leeg)'} → ${next || '(leeg)'}`,
  whole: (entries: number) => `Het logboek is heel: alle ${entries} regels volgen op elkaar.`,
  broken: (row: number) =>
    `Het logboek klopt niet meer vanaf regel ${row}. Iemand veranderde het buiten ELK om. Bewaar de map en waarschuw wie ELK beheert.`,
}
