import { parts } from '../parts.js'

/** The ways out for who cannot log in; each case ends at something the family, its school or the help desk can do. */
export const loginHelp = {
  title: 'Inloggen lukt niet',
  intro: 'Kies wat er bij u aan de hand is. Er is altijd een weg verder.',
  navigation: 'Wat is er aan de hand?',
  searchMail: <Sender>(sender: Sender) =>
    parts`Zoek in uw mailbox naar e-mail van ${sender}. Kijk ook bij de ongewenste e-mail.`,
  cases: {
    noMail: {
      heading: 'Ik heb geen e-mail gekregen',
      steps: [
        'De e-mail gaat naar één adres: dat van ouder of verzorger 1. Vraag of de ander hem heeft.',
        'Niets gevonden? Bel de basisschool van uw kind. Die controleert uw e-mailadres en stuurt de e-mail opnieuw.',
        'Gebruik daarna alleen de nieuwste e-mail. De oude link werkt dan niet meer.',
      ],
    },
    noAddress: {
      heading: 'Ik heb geen e-mailadres',
      steps: [
        'Bel de basisschool van uw kind en vraag om een brief.',
        'In de brief staan een QR-code en een code van 12 letters en cijfers. Daarmee begint u.',
        'U kunt de aanmelding ook samen met de basisschool doen.',
      ],
    },
    link: {
      heading: 'De link of de code werkt niet',
      steps: [
        'Heeft u al een wachtwoord gekozen? Dan heeft u de link niet meer nodig. Log in met het ELK-nummer.',
        'Heeft u meer dan één e-mail of brief? Gebruik de nieuwste. De oudere werken niet meer.',
        'Opent de link niet goed? Kopieer de hele link en plak die in de adresbalk.',
        'Werkt het nog niet? Bel de basisschool van uw kind. Die stuurt u een nieuwe e-mail of brief.',
      ],
    },
    birthDate: {
      heading: 'De geboortedatum van mijn kind zou niet kloppen',
      steps: [
        'Vul de dag, de maand en het hele jaar in cijfers in, zoals 31 1 2014.',
        'Heeft u meer kinderen in groep 8? In de e-mail of de brief staat om welk kind het gaat.',
        'Klopt de datum toch? Bel de basisschool van uw kind. Die verbetert hem. Daarna werkt dezelfde link.',
        'Te vaak geprobeerd? Wacht een kwartier. Werkt de link daarna niet meer? Vraag de basisschool om een nieuwe.',
      ],
    },
    number: {
      heading: 'Ik weet het ELK-nummer niet meer',
      steps: [
        'Het nummer heeft 9 cijfers. Het staat in de e-mail of de brief, en op het aanmeldingsformulier.',
        'Vindt u het niet? Bel de basisschool van uw kind. Die leest het u voor.',
      ],
    },
    password: {
      heading: 'Ik weet mijn wachtwoord niet meer',
      steps: [
        'Vul het ELK-nummer in op de pagina Wachtwoord vergeten. U krijgt een e-mail met een link.',
        'Met die link en de geboortedatum van uw kind kiest u een nieuw wachtwoord.',
        'Wat u had opgeslagen of ingeleverd, blijft bewaard.',
        'Heeft u geen e-mailadres? Bel de basisschool van uw kind. Die geeft u een nieuwe brief.',
      ],
    },
    wrong: {
      heading: 'Het ELK-nummer en het wachtwoord horen niet bij elkaar',
      steps: [
        'Kijk of het ELK-nummer van dit kind is. Broers en zussen hebben een eigen nummer en wachtwoord.',
        'Typ het wachtwoord precies zoals u het koos: met dezelfde hoofdletters en spaties.',
        'Vaak geprobeerd? Wacht een kwartier en probeer het dan opnieuw.',
        'Lukt het niet? Kies een nieuw wachtwoord.',
      ],
    },
    address: {
      heading: 'Mijn e-mailadres klopt niet, of is veranderd',
      steps: [
        'Kunt u nog inloggen, en heeft u nog niet ingeleverd? Verander het adres dan zelf bij Uw contactgegevens.',
        'Kan dat niet? Bel de basisschool van uw kind. Die verandert het adres en stuurt de e-mail opnieuw.',
        'Kreeg iemand anders de e-mail? Zeg dat erbij. De basisschool trekt die link dan in.',
      ],
    },
    parents: {
      heading: 'Wij zijn met twee ouders',
      steps: [
        'Er is één account per kind. U kunt allebei inloggen, met hetzelfde ELK-nummer en wachtwoord.',
        'De e-mails gaan naar het adres van ouder of verzorger 1. Vraag de ander om het nummer en het wachtwoord.',
        'Koos de ander een nieuw wachtwoord? Dan werkt het oude niet meer en bent u uitgelogd.',
        'Komt u er samen niet uit? Bel de basisschool van uw kind. Die helpt u verder.',
      ],
    },
    twins: {
      heading: 'Ik heb een tweeling, of meer kinderen in groep 8',
      steps: [
        'Elk kind heeft een eigen e-mail of brief, een eigen ELK-nummer en een eigen wachtwoord.',
        'Is het ene kind klaar? Log dan uit. Open daarna de e-mail of de brief van het andere kind.',
        'U levert voor elk kind apart in. U krijgt dus ook voor elk kind een ontvangstbevestiging.',
      ],
    },
    loggedOut: {
      heading: 'Ik word steeds uitgelogd',
      steps: [
        'Na 30 minuten zonder iets te doen logt u vanzelf uit. Wat u heeft opgeslagen, is bewaard.',
        'Zet cookies aan in uw browser, of gebruik een andere browser. Ook een telefoon is goed.',
      ],
    },
  },
  nothingHelpsHeading: 'Helpt dit niet?',
  nothingHelps: [
    'Bel ons, of bel de basisschool van uw kind. Wacht niet tot de laatste dag.',
    'De basisschool kan de aanmelding ook samen met u doen, of voor u invoeren vanaf papier.',
  ],
}
