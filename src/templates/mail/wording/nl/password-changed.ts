/** The password was changed. */
export const passwordChanged = {
  subject: 'Het wachtwoord voor de aanmelding van {child} is veranderd',
  intro: 'Er is een nieuw wachtwoord gekozen voor de aanmelding van {child}.',
  moment: 'Veranderd op',
  you: 'Heeft u dit zelf gedaan? Dan is alles in orde.',
  not_you: 'Heeft u dit niet gedaan? Bel ons dan zo snel mogelijk: {help_phone}.',
  button: 'Inloggen',
}
