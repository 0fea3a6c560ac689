import type { RoundName } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import { terms as english } from '../../messages/terms/en.js'
import { terms as dutch } from '../../messages/terms/nl.js'

/** The same words in Dutch, which is binding, and in English, which helps. */
export interface Words {
  nl: string
  en: string
}

const words = (nl: string, en: string): Words => ({ nl, en })
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The words at the top and the bottom of every form. */
export const frame = {
  title: (year: number) =>
    words(`Aanmeldingsformulier middelbare school ${year}`, `Application form for secondary school ${year}`),
  practice: words(
    'OEFENING. Dit formulier telt niet mee. Lever het niet in.',
    'PRACTICE. This form does not count. Do not hand it in.',
  ),
  elkNumber: words('ELK-nummer', 'ELK number'),
  version: (version: number, at: Instant) =>
    words(
      `Versie ${version}, gemaakt op ${formatMoment(at, 'nl')}`,
      `Version ${version}, made on ${formatMoment(at, 'en')}`,
    ),
  binding: words('De Nederlandse tekst is bindend.', 'The Dutch text is the binding one.'),
  footer: (elkNumber: string, version: number, page: number, pages: number) =>
    `ELK-nummer ${elkNumber}, versie ${version}, bladzijde ${page} van ${pages}`,
  help: (phone: string, email: string) => `Hulp: ${[phone, email].filter(Boolean).join(' of ')}`,
}

/** The words around the child's own data and those of its parents. */
export const data = {
  child: words('De leerling', 'The pupil'),
  firstName: words('Voornaam', 'First name'),
  prefix: words('Tussenvoegsel', 'Prefix'),
  lastName: words('Achternaam', 'Surname'),
  birthDate: words('Geboortedatum', 'Date of birth'),
  street: words('Straat en huisnummer', 'Street and number'),
  city: words('Postcode en plaats', 'Postcode and city'),
  school: words('Basisschool', 'Primary school'),
  advice: words('Definitief schooladvies', 'Final advice'),
  route: words('Route', 'Route'),
  routeName: (route: Route) => words(dutch.routes[route], english.routes[route]),
  wrong: (phone: string) =>
    words(
      `Klopt hier iets niet? Bel de basisschool${phone && `: ${phone}`}. U krijgt dan een nieuw formulier.`,
      `Is something wrong here? Call the primary school${phone && `: ${phone}`}. You will get a new form.`,
    ),
  contact: words('De verzorgers', 'The parents or guardians'),
  contacts: [words('Verzorger 1', 'Parent 1'), words('Verzorger 2', 'Parent 2')] as const,
  name: words('Naam', 'Name'),
  email: words('E-mailadres', 'E-mail address'),
  phone: words('Telefoonnummer', 'Phone number'),
  contactWrong: words(
    'Klopt hier iets niet, of ontbreekt er iets? Schrijf het erbij.',
    'Is something wrong or missing here? Write it down beside it.',
  ),
}

/** The words around the preference list. */
export const list = {
  howHeading: words('Zo vult u de voorkeurslijst in', 'How to fill in the preference list'),
  heading: words('Voorkeurslijst', 'Preference list'),
  order: words(
    'Schrijf de scholen op in de volgorde van uw voorkeur. Op 1 staat de school die u het liefst wilt.',
    'Write the schools down in order of preference. At 1 stands the school you want most.',
  ),
  fits: words(
    'Kies alleen afdelingen die leerlingen met dit advies toelaten. De basisschool weet welke dat zijn.',
    'Choose only departments that admit pupils with this advice. The primary school knows which those are.',
  ),
  guarantee: (needed: number) =>
    words(
      `Voor de plaatsingsgarantie zijn ${needed} verschillende scholen nodig. Twee afdelingen van dezelfde school tellen als één.`,
      `The guarantee of a place needs ${needed} different schools. Two departments of one school count once.`,
    ),
  admitted: words(
    'Scholen met voorselectie die uw kind hebben toegelaten:',
    'Schools with pre-selection that have admitted your child:',
  ),
  notAdmitted: words(
    'Er is geen school met voorselectie die uw kind heeft toegelaten. Zulke scholen kunt u nu niet kiezen.',
    'No school with pre-selection has admitted your child. You cannot choose such schools now.',
  ),
  wishMeaning: (level: string) =>
    words(
      `Wilt u bij een school liefst een klas op het niveau ${level}? Zet daar een kruisje. Zeker is het niet.`,
      `Would you rather have a class at the level ${level} at a school? Put a cross there. It is not certain.`,
    ),
  school: words('School', 'School'),
  department: words('Afdeling en niveau', 'Department and level'),
  wish: (level: string) => words(`Liefst ${level}`, `Rather ${level}`),
  knowShort: (needed: number) =>
    words(
      `Alleen bij minder dan ${needed} scholen: wij weten dat ons kind geen plaatsingsgarantie heeft.`,
      `Only with fewer than ${needed} schools: we know that our child has no guarantee of a place.`,
    ),
}

/** The words around the one school of kovo and praktijkonderwijs. */
export const oneSchool = {
  heading: words('De school', 'The school'),
  tick: words(
    'Kruis één school aan. Deze scholen hebben uw kind toegelaten.',
    'Tick one school. These schools have admitted your child.',
  ),
  none: words(
    'Er is nog geen school die uw kind heeft toegelaten. Bel de basisschool voordat u dit formulier inlevert.',
    'No school has admitted your child yet. Call the primary school before you hand in this form.',
  ),
}

/** The words of the routes that go on paper. */
export const paper = {
  heading: words('De school', 'The school'),
  onPaper: (route: Route) =>
    words(
      `Aanmelden voor ${dutch.routes[route]} gaat met dit formulier. U hoeft niet in te loggen in het ouderportaal.`,
      `Applying for ${english.routes[route]} goes with this form. You do not have to sign in to the parent portal.`,
    ),
  name: words('Naam van de school', 'Name of the school'),
  place: words('Adres van de school', 'Address of the school'),
  nextHeading: words('Hoe gaat het verder?', 'What happens next?'),
  next: (route: Route) => [
    words('U levert dit formulier in bij de basisschool.', 'You hand in this form at the primary school.'),
    words(
      'De basisschool meldt uw kind aan bij de school die u hierboven invult.',
      'The primary school registers your child at the school you fill in above.',
    ),
    words(
      'U hoort van die school of uw kind er een plaats heeft.',
      'That school tells you whether your child has a place.',
    ),
    route === 'kopklas'
      ? words(
          'Gaat de Kopklas niet door? Bel meteen de basisschool. Zolang ronde 1 open is, kan uw kind nog meedoen.',
          'No place in the Kopklas? Call the primary school at once. While round 1 is open your child can still take part.',
        )
      : words(
          'Heeft die school geen plaats? Bel meteen de basisschool.',
          'Has that school no place? Call the primary school at once.',
        ),
  ],
}

/** The words with which a family hands in. */
export const handIn = {
  heading: words('Ondertekenen en inleveren', 'Sign and hand in'),
  know: words(
    'Wij weten dat wij na het inleveren niets meer kunnen veranderen.',
    'We know that we cannot change anything after handing in.',
  ),
  signer: [
    words('Verzorger 1', 'Parent 1'),
    words('Verzorger 2 (als die er is)', 'Parent 2 (if there is one)'),
  ] as const,
  signature: words('Handtekening', 'Signature'),
  date: words('Datum', 'Date'),
  until: (round: RoundName, closesAt: Instant) =>
    words(
      `${capital(dutch.rounds[round])} sluit op ${formatDeadline(closesAt, 'nl')}. Lever dit formulier ruim daarvoor in bij de basisschool.`,
      `${capital(english.rounds[round])} closes on ${formatDeadline(closesAt, 'en')}. Hand in this form at the primary school well before that.`,
    ),
  receipt: words(
    'De basisschool voert uw aanmelding in. Vraag om de ontvangstcode: dat is uw bewijs.',
    'The primary school enters your application. Ask for the receipt code: that is your proof.',
  ),
}
