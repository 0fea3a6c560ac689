/** To a family with an account that has not handed in. */
export const finishReminder = {
  subject: 'De aanmelding van {child} is nog niet af',
  last_subject: 'Laatste herinnering: de aanmelding van {child} is nog niet af',
  intro: 'U bent begonnen met de aanmelding van {child}. Wat u heeft ingevuld, is bewaard.',
  intro_not_begun: 'U heeft een account voor de aanmelding van {child}. U heeft nog niets ingevuld.',
  not_sent: 'Uw aanmelding is nog niet ingestuurd. Dat gebeurt pas als u op ‘Aanmelding definitief maken’ drukt.',
  last: 'Dit is de laatste herinnering. Na {closes} kunt u in deze ronde niet meer aanmelden.',
  steps_heading: 'Zo maakt u de aanmelding af',
  step_log_in: 'Log in met het ELK-nummer en uw wachtwoord.',
  step_check: 'Kijk na wat u heeft ingevuld. Vul aan wat er nog mist.',
  step_fill_in: 'Controleer de gegevens en maak uw keuze.',
  step_definitive: 'Druk onderaan op ‘Aanmelding definitief maken’. Daarna krijgt u een e-mail als bewijs.',
  elk_number: 'ELK-nummer',
  until: 'Afmaken kan tot en met',
  button: 'Maak de aanmelding af',
  forgotten: 'Weet u uw wachtwoord niet meer? Kies op de pagina Inloggen voor ‘Wachtwoord vergeten’.',
}
