/** The parent login. */
export const login = {
  subject: 'Meld {child} aan voor de middelbare school',
  intro:
    'U krijgt deze e-mail van {school}, de basisschool van {child}. Hiermee kunt u {child} aanmelden voor de middelbare school.',
  steps_heading: 'Zo begint u',
  step_open: 'Open uw persoonlijke link, hieronder.',
  step_birth_date: 'Vul de geboortedatum van {child} in. Zo weten wij dat deze e-mail bij u hoort.',
  step_password: 'Kies een wachtwoord. Daarmee kunt u later weer inloggen.',
  button: 'Begin met aanmelden',
  keep_heading: 'Bewaar dit nummer goed',
  elk_number: 'ELK-nummer',
  keep: 'Dit is uw gebruikersnaam. U heeft het nummer steeds nodig als u inlogt, ook voor de uitslag.',
  when_heading: 'Wanneer kunt u aanmelden?',
  from: 'Vanaf',
  until: 'Tot en met',
  no_hurry: 'U hoeft zich niet te haasten. Het maakt niet uit op welk moment u aanmeldt.',
}
