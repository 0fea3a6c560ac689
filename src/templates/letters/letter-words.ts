import type { Language } from '../../domain/language.js'

interface LetterWords {
  practice: string
  on: string
  phone: string
  addressee: string
  title: string
  salutation: string
  intro: string
  stepsHeading: string
  steps: readonly string[]
  qrCode: string
  elkNumber: string
  keep: string
  noPhoneHeading: string
  noPhone: string
  code: string
  anyCase: string
  whenHeading: string
  from: string
  until: string
  noHurry: string
  secretHeading: string
  secret: string
  helpHeading: string
  help: (phone: string, email: string) => string
  hours: (hours: string) => string
  askSchool: (phone: string) => string
}

/** What a letter with the parent login says. */
export const letterWords: Record<Language, LetterWords> = {
  nl: {
    practice: 'OEFENING. Deze brief telt niet mee. Verstuur hem niet.',
    on: 'Datum',
    phone: 'Telefoon van de school',
    addressee: 'Aan de ouder(s)/verzorger(s) van',
    title: 'Meld uw kind aan voor de middelbare school',
    salutation: 'Beste ouder of verzorger,',
    intro:
      'Uw kind gaat na groep 8 naar de middelbare school. U meldt uw kind zelf aan, op internet. Met deze brief begint u.',
    stepsHeading: 'Zo begint u',
    steps: [
      'Richt de camera van uw telefoon op de QR-code en open de link. Lukt dat niet? Kijk dan hieronder.',
      'Vul de geboortedatum van uw kind in. Zo weten wij dat deze brief bij u hoort.',
      'Kies een wachtwoord. Daarmee kunt u later weer inloggen.',
    ],
    qrCode: 'QR-code met uw persoonlijke link',
    elkNumber: 'ELK-nummer',
    keep: 'Bewaar dit nummer goed. U heeft het steeds nodig als u inlogt, ook voor de uitslag.',
    noPhoneHeading: 'Geen smartphone?',
    noPhone: 'Ga op een computer naar deze pagina. Vul daar het ELK-nummer en de code in.',
    code: 'Code',
    anyCase: 'Hoofdletters en kleine letters maken geen verschil. De streepjes mag u weglaten.',
    whenHeading: 'Wanneer kunt u aanmelden?',
    from: 'Vanaf',
    until: 'Tot en met',
    noHurry: 'U hoeft zich niet te haasten. Het maakt niet uit op welk moment u aanmeldt.',
    secretHeading: 'Alleen voor u',
    secret: 'Laat deze brief aan niemand anders zien. Met de QR-code of de code komt u binnen, maar een ander ook.',
    helpHeading: 'Hulp nodig?',
    help: (phone, email) => `Bel ${phone} of mail ${email}.`,
    hours: (hours) => `Bereikbaar: ${hours}.`,
    askSchool: (phone) => `Heeft u geen internet? Bel de basisschool van uw kind${phone && `: ${phone}`}. Die helpt u.`,
  },
  en: {
    practice: 'PRACTICE. This letter does not count. Do not send it.',
    on: 'Date',
    phone: 'Telephone of the school',
    addressee: 'To the parent(s)/guardian(s) of',
    title: 'Apply for secondary school for your child',
    salutation: 'Dear parent or guardian,',
    intro:
      'After group 8 your child goes to secondary school. You apply for your child yourself, on the internet. This letter is how you begin.',
    stepsHeading: 'How to begin',
    steps: [
      'Point the camera of your phone at the QR code and open the link. Does that not work? Then look below.',
      'Fill in the date of birth of your child. That tells us that this letter is yours.',
      'Choose a password. You log in with it later.',
    ],
    qrCode: 'QR code with your personal link',
    elkNumber: 'ELK number',
    keep: 'Keep this number safe. You need it every time you log in, also for the result.',
    noPhoneHeading: 'No smartphone?',
    noPhone: 'Go to this page on a computer. Fill in the ELK number and the code there.',
    code: 'Code',
    anyCase: 'Capitals and small letters make no difference. You may leave out the dashes.',
    whenHeading: 'When can you apply?',
    from: 'From',
    until: 'Up to and including',
    noHurry: 'There is no need to hurry. It makes no difference at what moment you apply.',
    secretHeading: 'For you alone',
    secret: 'Show this letter to nobody else. The QR code and the code let you in, but others too.',
    helpHeading: 'Do you need help?',
    help: (phone, email) => `Call ${phone} or mail ${email}.`,
    hours: (hours) => `Available: ${hours}.`,
    askSchool: (phone) =>
      `Do you have no internet? Call the primary school of your child${phone && `: ${phone}`}. They will help you.`,
  },
}
