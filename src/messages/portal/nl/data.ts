/** The child's data as printed on the form. */
export const childData = {
  title: 'Gegevens van uw kind',
  intro: 'Deze gegevens komen van de basisschool. Kijk goed of alles klopt.',
  name: 'Naam',
  birthDate: 'Geboortedatum',
  address: 'Adres',
  primarySchool: 'Basisschool',
  advice: 'Schooladvies',
  noAdvice: 'nog geen definitief advies',
  route: 'Soort onderwijs',
  elkNumber: 'ELK-nummer',
  version: 'Versie van het formulier',
  versionMade: (version: number, moment: string) => `${version}, gemaakt op ${moment}`,
  confirm: 'Deze gegevens kloppen',
  confirmed: 'U heeft laten weten dat deze gegevens kloppen.',
  wrongHeading: 'Klopt er iets niet?',
  wrong: [
    'U kunt deze gegevens niet zelf veranderen. Bel de basisschool van uw kind.',
    'De basisschool past de gegevens aan. Daarna ziet u ze hier verbeterd.',
    'U hoeft niet opnieuw te beginnen. U blijft op dezelfde manier inloggen.',
  ],
}

/** How the family can be reached. */
export const contact = {
  title: 'Uw contactgegevens',
  intro: 'Naar het eerste e-mailadres sturen wij alle e-mails over de aanmelding.',
  leaveEmpty: 'Heeft u iets niet, bijvoorbeeld een e-mailadres? Laat dat dan leeg.',
  closed: 'U kunt deze gegevens nu niet veranderen. Klopt er iets niet? Bel dan de basisschool.',
  first: 'Ouder of verzorger 1',
  second: 'Ouder of verzorger 2',
  name: 'Naam',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
  language: 'In welke taal wilt u onze e-mails?',
}
