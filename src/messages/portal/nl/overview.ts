import type { FieldChange } from '../../../domain/pupil.js'
import type { RoundName } from '../../../domain/round.js'
import type { Route } from '../../../domain/route.js'
import { fields } from '../../fields/nl.js'
import { terms } from '../../terms/nl.js'
import { capital, parts } from '../parts.js'

/** The overview: where the family stands, and what is still to do. */
export const overview = {
  title: 'Uw aanmelding',
  open: {
    heading: 'U kunt nu aanmelden',
    deadline: (round: string, moment: string) => `Lever de aanmelding voor ${round} uiterlijk in op ${moment}.`,
    extended: (moment: string) => `U heeft meer tijd gekregen. Lever de aanmelding uiterlijk in op ${moment}.`,
    noHurry: 'Vroeg of laat inleveren maakt voor de loting niets uit.',
    pause: 'U kunt tussendoor stoppen. Wat u heeft opgeslagen, blijft bewaard.',
  },
  before: {
    heading: 'U kunt nog niet aanmelden',
    opens: (round: string, moment: string) => `Aanmelden voor ${round} begint op ${moment}.`,
    lookAlready: 'U kunt nu al kijken of de gegevens van uw kind kloppen.',
  },
  closed: {
    heading: 'Aanmelden kan niet meer',
    over: (round: RoundName) => `${capital(terms.rounds[round])} is voorbij`,
    closed: (round: string, moment: string) => `Aanmelden voor ${round} kon tot en met ${moment}.`,
    nothingHandedIn: 'U heeft geen aanmelding ingeleverd. Uw kind doet in deze ronde dus niet mee.',
    notFinished: 'U was begonnen, maar u heeft de aanmelding niet ingeleverd. Uw kind doet in deze ronde dus niet mee.',
    next: (round: string, moment: string) => `Aanmelden kan opnieuw in ${round}. Die begint op ${moment}.`,
    call: 'Bel nu de basisschool van uw kind. Zij helpen u verder.',
  },
  handedIn: {
    heading: 'De aanmelding is ingeleverd',
    at: (moment: string) => `Ingeleverd op ${moment}.`,
    code: 'Ontvangstcode',
    nothingToDo: 'U hoeft nu niets meer te doen. De aanmelding is definitief.',
    receipt: 'Bekijk de ontvangstbevestiging',
    childData: 'Bekijk de gegevens van uw kind',
    contact: 'Bekijk uw contactgegevens',
  },
  result: {
    heading: 'De uitslag',
    at: (moment: string) => `De uitslag staat klaar vanaf ${moment}.`,
    mail: 'Een paar dagen eerder krijgt u een e-mail met de link naar de uitslag.',
    link: 'Naar de pagina met de uitslag',
  },
  noAdvice: {
    heading: 'U kunt nog niet aanmelden',
    why: 'De basisschool heeft nog geen definitief schooladvies ingevoerd. Zonder dat advies kunt u uw kind niet aanmelden.',
    call: 'Bel de basisschool van uw kind. Vraag wanneer het definitieve advies klaar is.',
    deadline: (moment: string) => `Aanmelden kan tot en met ${moment}. Wacht dus niet met bellen.`,
    opens: (moment: string) => `Aanmelden begint op ${moment}. Er is dus nog tijd.`,
  },
  paper: {
    heading: 'Uw kind meldt u aan op papier',
    why: {
      vso: 'Uw kind gaat naar het voortgezet speciaal onderwijs (vso). Daarvoor kunt u niet online aanmelden.',
      isk: 'Uw kind gaat naar een internationale schakelklas (isk). Daarvoor kunt u niet online aanmelden.',
      kopklas: 'Uw kind gaat naar de Kopklas. Daarvoor kunt u niet online aanmelden.',
    } satisfies Partial<Record<Route, string>>,
    steps: [
      'Vraag de basisschool om het papieren aanmeldingsformulier. De gegevens van uw kind staan er al op.',
      'Vul het formulier samen met de basisschool in.',
      'De basisschool vertelt u waar u het inlevert, en wanneer.',
    ],
    changed: 'Denkt u dat dit niet klopt? Bel dan de basisschool.',
  },
  tasksHeading: 'Wat u nog moet doen',
  tasks: {
    'child-data': { name: 'Gegevens van uw kind', hint: 'Kijk of alles klopt.' },
    contact: { name: 'Uw contactgegevens', hint: 'Waar kunnen wij u bereiken?' },
    preferences: { name: 'Voorkeurslijst', hint: 'Kies scholen en zet ze op volgorde.' },
    'one-school': { name: 'School kiezen', hint: 'Kies één school voor uw kind.' },
    check: { name: 'Controleren en inleveren', hint: 'Bekijk alles nog één keer.' },
  },
  statuses: { todo: 'Nog doen', busy: 'Mee bezig', done: 'Klaar', look: 'U kunt al kijken', later: 'Kan nog niet' },
  listed: (departments: number, schools: number) =>
    `Op uw lijst: ${departments} ${departments === 1 ? 'keuze' : 'keuzes'} bij ${schools} ${schools === 1 ? 'school' : 'verschillende scholen'}.`,
}

/** What the school changed while the family was busy. */
export const changes = {
  heading: 'De basisschool heeft iets aangepast',
  at: (moment: string, version: number) => `Aangepast op ${moment}. Dit is nu versie ${version} van het formulier.`,
  field: (field: FieldChange['field']) => capital(fields.names[field]),
  route: (route: Route) => terms.routes[route],
  was: 'Was',
  became: 'Is nu',
  empty: 'leeg',
  checkAgain: 'Kijk de gegevens van uw kind nog een keer na.',
  kept: 'Wat u zelf had ingevuld, is bewaard.',
  keptRest: 'De rest van wat u had ingevuld, is bewaard.',
  listAgain: 'Kijk uw voorkeurslijst na. U kunt andere scholen toevoegen.',
  dropped: 'Deze keuzes passen niet meer bij het schooladvies. Ze staan niet meer op uw lijst:',
  callIfWrong: <Name>(school: Name) => parts`Klopt de verandering niet? Bel dan ${school}.`,
}
