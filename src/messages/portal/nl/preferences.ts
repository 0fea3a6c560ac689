import { parts } from '../parts.js'

/** The guarantee of a place, in words, wherever a list stands. */
export const guarantee = {
  count: (schools: number) =>
    schools === 0 ? 'nog geen school' : schools === 1 ? '1 school' : `${schools} verschillende scholen`,
  enough: (have: string, needed: number) =>
    `Uw lijst heeft ${have}. Dat is genoeg voor de plaatsingsgarantie. Daarvoor zijn er ${needed} nodig.`,
  tooShort: (have: string, needed: number) =>
    `Uw lijst heeft ${have}. Voor de plaatsingsgarantie zijn ${needed} verschillende scholen nodig.`,
  addMore: (missing: number) =>
    missing === 1 ? 'Voeg nog 1 andere school toe.' : `Voeg nog ${missing} andere scholen toe.`,
  stillNeeded: (missing: number) =>
    missing === 1 ? 'Nog 1 school nodig voor de garantie.' : `Nog ${missing} scholen nodig voor de garantie.`,
  reached: 'U hebt genoeg scholen voor de garantie.',
  meaning: 'Met de garantie krijgt uw kind zeker een plaats op een van de scholen op uw lijst.',
  countedOnce: 'Twee keuzes bij dezelfde school tellen als één school.',
}

/** The ranked list and the schools that can be added to it. */
export const preferences = {
  title: 'Voorkeurslijst',
  intro: 'Zet bovenaan de school die u het liefst wilt. Daaronder de tweede, de derde, en zo verder.',
  honest: 'Kies de volgorde die u echt wilt. Een andere volgorde geeft geen grotere kans.',
  listHeading: 'Uw lijst',
  emptyHeading: 'Uw lijst is nog leeg',
  empty: 'Zoek hieronder een school en kies ‘Toevoegen’.',
  place: 'Plaats',
  placeOf: <Name>(department: Name) => parts`van ${department}`,
  renumberHint: 'U kunt ook andere nummers typen en dan opslaan.',
  dragHint: 'Of sleep een school naar een andere plaats.',
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Weghalen',
  add: 'Toevoegen',
  toPlace: <Name>(department: Name, place: number) => parts<Name | number>`${department}, naar plaats ${place}`,
  fromList: <Name>(department: Name) => parts`${department}, van de lijst`,
  atPlace: <Name>(department: Name, place: number) => parts<Name | number>`${department}, op plaats ${place}`,
  upperLevel: (level: string) => `Liefst een klas op het niveau ${level}`,
  upperLevelNote: 'Een wens voor een niveau is niet zeker. De school houdt er rekening mee als dat kan.',
  saveOrder: 'Volgorde opslaan',
  finish: 'Opslaan en terug naar het overzicht',
  finishToCheck: 'Opslaan en terug naar controleren',
  moved: <Name>(department: Name, place: number, of: number) =>
    parts<Name | number>`${department} staat nu op plaats ${place} van ${of}.`,
  added: <Name>(department: Name, place: number) =>
    parts<Name | number>`${department} is toegevoegd en staat op plaats ${place}.`,
  removed: <Name>(department: Name) => parts`${department} is van de lijst gehaald.`,
  restored: <Name>(department: Name, place: number) =>
    parts<Name | number>`${department} staat weer op plaats ${place}.`,
  saved: 'De lijst is opgeslagen.',
  saving: 'De lijst wordt opgeslagen.',
  offline: 'Er is geen verbinding. Uw laatste wijziging is misschien niet opgeslagen. Probeer het zo nog een keer.',
  choices: (count: number) => (count === 1 ? 'Uw lijst heeft 1 keuze.' : `Uw lijst heeft ${count} keuzes.`),
  restore: 'Terugzetten',
  addHeading: 'Scholen toevoegen',
  jump: 'Op deze pagina',
  toList: 'Naar uw lijst',
  toSearch: 'Scholen toevoegen',
  fits: 'U ziet alleen scholen die passen bij het advies van uw kind.',
  searchText: 'Zoek een school',
  searchHint: 'Een deel van de naam, de straat of het profiel.',
  level: 'Niveau',
  everyLevel: 'Alle niveaus',
  where: 'Plaats of stadsdeel',
  everywhere: 'Overal',
  search: 'Zoeken',
  found: (count: number) => (count === 1 ? '1 keuze gevonden' : `${count} keuzes gevonden`),
  foundSome: (shown: number, count: number) => `${shown} van de ${count} keuzes`,
  showAll: (count: number) => `Toon alle ${count} keuzes`,
  nothingFound: 'Geen school gevonden. Zoek op een ander woord, of kies ‘Alle niveaus’ en ‘Overal’.',
  clearSearch: 'Toon weer alle scholen',
  nothingAllowed: 'Er is op dit moment geen school die u kunt kiezen. Bel de basisschool van uw kind.',
  full: (max: number) => `Uw lijst is vol. Er passen ${max} keuzes op. Haal er eerst een weg.`,
  listedAt: (place: number) => `Staat op plaats ${place} van uw lijst`,
  seats: (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
  freeSeats: (count: number) => (count === 1 ? 'nog 1 plaats vrij' : `nog ${count} plaatsen vrij`),
  firstChoices: (count: number) => `vorig jaar ${count} keer op de eerste plaats`,
  admitted: 'Deze school heeft uw kind toegelaten.',
  website: 'Website',
}

/** Choosing one school for kovo and praktijkonderwijs. */
export const oneSchool = {
  title: 'School kiezen',
  intro: 'Kies één school. U kunt nog van keuze veranderen tot u de aanmelding inlevert.',
  noLottery: 'Deze scholen doen niet mee aan de loting.',
  noHurry: 'Het maakt niet uit of u vroeg of laat inlevert, als het maar op tijd is.',
  legend: 'Naar welke school gaat uw kind?',
  noneHeading: 'U kunt nog geen school kiezen',
  none: [
    'Een school moet uw kind eerst toelaten. Er is nog geen school die dat heeft laten weten.',
    'Bel de basisschool van uw kind. Vraag hoe het met de toelating staat.',
  ],
}
