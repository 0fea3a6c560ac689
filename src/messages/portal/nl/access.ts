/** Logging in, and how it may greet a family that comes from elsewhere. */
export const login = {
  title: 'Inloggen',
  intro: 'Log in om uw kind aan te melden voor de middelbare school.',
  elkNumber: 'ELK-nummer',
  elkNumberHint: '9 cijfers. Het staat in de e-mail of de brief over het aanmelden.',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  forgotten: 'Wachtwoord vergeten?',
  firstTimeHeading: 'Is dit de eerste keer?',
  firstTime: [
    'U heeft een e-mail gekregen van de basisschool. Open de link in die e-mail. Daarmee kiest u een wachtwoord.',
    'Heeft u geen e-mail en geen brief gekregen? Bel dan de basisschool van uw kind.',
  ],
  toLetter: 'Ik heb een brief',
  notices: {
    expired:
      'U bent uitgelogd, omdat u een tijd niets heeft gedaan of omdat er een nieuw wachtwoord is. Log opnieuw in. Wat u had opgeslagen, is bewaard. Wat u nog niet had opgeslagen, vult u opnieuw in.',
    'password-changed': 'Uw nieuwe wachtwoord is opgeslagen. U kunt er nu mee inloggen.',
  },
}

/** Coming in with the code of a letter. */
export const letter = {
  title: 'Beginnen met uw brief',
  intro: 'Kunt u de QR-code op de brief niet scannen? Vul dan hier in wat er op de brief staat.',
  elkNumberHint: '9 cijfers. Het staat groot op de brief.',
  code: 'Code',
  codeHint: 'De 12 letters en cijfers op de brief, zoals 7K3M-9QXD-2HVA. Hoofdletters hoeven niet.',
  submit: 'Verder',
  toLogin: 'Ik heb al een wachtwoord',
  problemHeading: 'Geen brief, of lukt het niet?',
  problem: [
    'Heeft u al een wachtwoord gekozen? Dan heeft u de code niet meer nodig. Log in met het ELK-nummer en uw wachtwoord.',
    'Heeft u meer dan één brief gekregen? Gebruik dan de nieuwste.',
    'Lukt het na een paar keer niet? Wacht een kwartier en probeer het opnieuw.',
    'Bent u de brief kwijt, of werkt de code niet? Bel de basisschool van uw kind. Die kan u een nieuwe sturen.',
  ],
}

/** Opening the personal link: proving that it is theirs, and choosing a password. */
export const openLogin = {
  titles: { login: 'Kies een wachtwoord', 'password-reset': 'Kies een nieuw wachtwoord' },
  intro: {
    login: 'Met dit wachtwoord meldt u uw kind aan. U heeft het later ook nodig voor de uitslag.',
    'password-reset': 'Uw oude wachtwoord werkt straks niet meer. Alles wat u had opgeslagen, blijft bewaard.',
  },
  elkNumber: 'ELK-nummer',
  elkNumberHint: 'Hiermee logt u straks in. Bewaar het goed.',
  birthDate: 'Geboortedatum van uw kind',
  birthDateHint: 'Zo weten wij dat de e-mail of de brief bij u hoort. Bijvoorbeeld: 31 1 2014.',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  password: 'Nieuw wachtwoord',
  passwordHint: (min: number) => `Minstens ${min} tekens. Vier losse woorden zijn sterk en makkelijk te onthouden.`,
  suggestion: 'Voorbeeld, alleen voor u bedacht:',
  repeat: 'Nog een keer het nieuwe wachtwoord',
  submit: 'Wachtwoord opslaan',
}

/** What a link that no longer opens anything says, and what to do next. */
export const linkProblem = {
  used: {
    title: 'Deze link is al gebruikt',
    text: ['Met deze link is al een wachtwoord gekozen. Log in met het ELK-nummer en dat wachtwoord.'],
  },
  'has-account': {
    title: 'U heeft al een wachtwoord',
    text: ['Er is voor uw kind al een wachtwoord gekozen. U heeft deze link dus niet meer nodig.'],
  },
  superseded: {
    title: 'Er is een nieuwere e-mail of brief',
    text: [
      'Deze link werkt niet meer, want u heeft daarna nog een e-mail of brief gekregen. Gebruik de nieuwste link.',
      'Kunt u die e-mail niet vinden? Kijk dan ook bij de ongewenste e-mail.',
    ],
  },
  expired: {
    title: 'Deze link is verlopen',
    text: ['Deze link werkt maar een beperkte tijd. Die tijd is voorbij. U heeft een nieuwe link nodig.'],
  },
  revoked: {
    title: 'Deze link is ingetrokken',
    text: ['U kunt deze link niet meer gebruiken. Bel de basisschool van uw kind en vraag om een nieuwe link.'],
  },
  unknown: {
    title: 'Deze link werkt niet',
    text: [
      'Misschien is er een stukje van de link weggevallen. Open de link in de e-mail zelf, of scan de QR-code opnieuw.',
      'Werkt dat ook niet? Kopieer dan de hele link en plak die in de adresbalk.',
    ],
  },
  toLogin: 'Inloggen',
  toForgotten: 'Nieuw wachtwoord kiezen',
  askSchool: 'Lukt het niet? Bel de basisschool van uw kind. Die kan u een nieuwe link sturen.',
}

/** Asking for a new password, and the answer that is the same for every number. */
export const forgotPassword = {
  title: 'Wachtwoord vergeten',
  intro:
    'Vul het ELK-nummer van uw kind in. Wij sturen u een e-mail met een link. Met die link kiest u een nieuw wachtwoord.',
  submit: 'E-mail sturen',
  sentTitle: 'Kijk in uw mailbox',
  sent: 'Kennen wij dit ELK-nummer? Dan krijgt u binnen een paar minuten een e-mail met een link.',
  notReceivedHeading: 'Geen e-mail gekregen?',
  notReceived: [
    'Kijk ook bij de ongewenste e-mail.',
    'Controleer of het ELK-nummer klopt en probeer het opnieuw.',
    'Had u nog nooit een wachtwoord? Bel dan de basisschool van uw kind.',
    'Is uw e-mailadres veranderd? Bel dan ook de basisschool.',
  ],
  again: 'Opnieuw proberen',
  toLogin: 'Terug naar inloggen',
}

/** After logging out. */
export const loggedOut = {
  title: 'U bent uitgelogd',
  text: 'Alles wat u had opgeslagen, is bewaard.',
  sharedComputer: 'Gebruikt u een computer samen met anderen? Sluit dan ook dit venster.',
  again: 'Opnieuw inloggen',
}
