/** To a family that has not opened its login. */
export const loginReminder = {
  subject: 'Herinnering: meld {child} aan voor de middelbare school',
  last_subject: 'Laatste herinnering: meld {child} aan voor de middelbare school',
  intro: 'U kreeg eerder een e-mail van {school} om {child} aan te melden. U heeft de link nog niet gebruikt.',
  same_link: 'Dit is dezelfde link als in de vorige e-mail. Die e-mail heeft u niet meer nodig.',
  last: 'Dit is de laatste herinnering. Na {closes} kunt u in deze ronde niet meer aanmelden.',
  steps_heading: 'Zo begint u',
  step_open: 'Open uw persoonlijke link, hieronder.',
  step_birth_date: 'Vul de geboortedatum van {child} in. Zo weten wij dat deze e-mail bij u hoort.',
  step_password: 'Kies een wachtwoord. Daarmee kunt u later weer inloggen.',
  button: 'Begin met aanmelden',
  elk_number: 'ELK-nummer',
  from: 'Aanmelden kan vanaf',
  until: 'Tot en met',
  keep: 'Bewaar het ELK-nummer goed. Dit is uw gebruikersnaam, ook voor de uitslag.',
  no_hurry: 'Het maakt niet uit op welk moment u aanmeldt, als het maar op tijd is.',
}
