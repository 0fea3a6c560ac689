/** A forgotten password. */
export const passwordReset = {
  subject: 'Kies een nieuw wachtwoord voor de aanmelding van {child}',
  intro: 'Iemand vroeg om een nieuw wachtwoord voor de aanmelding van {child}. Was u dat? Gebruik dan deze link.',
  button: 'Kies een nieuw wachtwoord',
  until: 'De link werkt tot',
  elk_number: 'ELK-nummer',
  at_hand: 'Houd de geboortedatum van {child} bij de hand. Zo weten wij dat deze e-mail bij u hoort.',
  not_asked: 'Heeft u dit niet gevraagd? Doe dan niets. Uw oude wachtwoord blijft werken.',
}
