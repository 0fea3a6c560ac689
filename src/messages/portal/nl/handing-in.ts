import { parts } from '../parts.js'

/** The check before the definitive act. */
export const check = {
  title: 'Controleren en inleveren',
  intro:
    'Kijk alles nog één keer na. Klopt er iets niet? Kies dan ‘Wijzig’. Kloppen de gegevens van uw kind niet? Bel dan de basisschool.',
  childHeading: 'Uw kind',
  contactHeading: 'Uw contactgegevens',
  listHeading: 'Uw voorkeurslijst',
  schoolHeading: 'De school die u kiest',
  childAnswer: 'Kloppen de gegevens?',
  childConfirmed: 'Ja, u heeft ze nagekeken.',
  childUnconfirmed: 'Nog niet nagekeken.',
  nothing: 'nog niets gekozen',
  changeList: 'de voorkeurslijst',
  changeSchool: 'de school',
  look: 'Bekijk',
  lookChild: 'de gegevens van uw kind',
  missingHeading: 'U kunt nog niet inleveren',
  missing: 'Dit moet u eerst nog doen:',
  missingTasks: {
    'child-data': 'Laat weten of de gegevens van uw kind kloppen',
    contact: 'Sla uw contactgegevens op',
    preferences: 'Zet een of meer scholen op uw lijst',
    'one-school': 'Kies een school',
  },
  warningHeading: 'Let op: u heeft geen plaatsingsgarantie',
  warning: 'Uw lijst is te kort. Het kan zijn dat uw kind op geen enkele school van uw lijst geplaatst wordt.',
  warningAnyway: 'U mag de lijst zo inleveren. Met genoeg scholen is uw kind wel zeker van een plaats.',
  lengthen: 'Lijst langer maken',
  handInHeading: 'Inleveren',
  noHurry: 'Vroeg of laat inleveren maakt voor de loting niets uit.',
  sure: 'Ik weet dat ik hierna niets meer kan veranderen',
  submit: 'Aanmelding definitief maken',
}

/** The proof that the application was handed in. */
export const receipt = {
  title: 'Ontvangstbevestiging',
  heading: 'De aanmelding is definitief',
  text: 'Wij hebben de aanmelding goed ontvangen. U hoeft nu niets meer te doen.',
  code: 'Ontvangstcode',
  at: 'Ingeleverd op',
  child: 'Kind',
  round: 'Ronde',
  primarySchool: 'Basisschool',
  version: 'Versie van het formulier',
  listHeading: 'Uw voorkeurslijst',
  schoolHeading: 'De gekozen school',
  byStaff: 'Een medewerker heeft deze aanmelding voor u ingevoerd. Klopt er iets niet? Bel dan de basisschool.',
  corrected:
    'Na het inleveren heeft de basisschool gegevens van uw kind aangepast. Uw aanmelding blijft gewoon geldig.',
  replaces: <Code>(code: Code) => parts`U had al eerder ingeleverd. De ontvangstcode ${code} telt niet meer.`,
  keepHeading: 'Bewaar deze bevestiging',
  keep: 'U kunt deze pagina printen, of de pdf bewaren.',
  genuine: 'Met de ontvangstcode kan de basisschool zien wat u heeft ingeleverd, en wanneer.',
  pdf: 'Bevestiging als pdf openen',
  mailed: 'U krijgt deze bevestiging ook per e-mail.',
}
