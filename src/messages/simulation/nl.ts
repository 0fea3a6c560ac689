import type { Way } from '../../domain/matching/simulate-tally.js'

const whole = new Intl.NumberFormat('nl-NL')
const tenths = new Intl.NumberFormat('nl-NL', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const count = (number: number) => whole.format(Math.round(number))
/** Few, such as 0.4 pupils per draw, are not rounded away. */
const mean = (number: number) => (number < 10 && !Number.isInteger(number) ? oneDecimal.format(number) : count(number))
const share = (part: number) => tenths.format(part)

const ways: Record<Way, string> = {
  grant: 'vóór de loting',
  lot: 'in de loting',
  raise: 'door extra plaatsen',
  hand: 'voor de besturen',
  none: 'geen plaats',
}

/** What is said about simulated draws. */
export const simulation = {
  count,
  mean,
  share,
  /** A unit that both have is said once. */
  between: (low: string, high: string) => (low === high ? low : `${low.replace(/%$/, '')}–${high}`),
  title: (draws: number, pupils: number, round: string) =>
    `${count(draws)} nagespeelde lotingen met de lijsten van ${count(pupils)} leerlingen (${round})`,
  noDraw: 'Dit is geen loting. Niemand kan aan deze cijfers een plaats ontlenen.',
  lists:
    'De cijfers gelden voor de lijsten die nu definitief zijn. Zij veranderen nog zolang families aanmelden of besturen plaatsen aanpassen.',
  repeat: (seed: string) =>
    `Met dezelfde lijsten en dezelfde startwaarde komen dezelfde cijfers terug. De startwaarde is: ${seed}`,
  troubles: (troubles: number) =>
    troubles === 1
      ? 'Op de lijsten klopt 1 ding nog niet; dat telt niet mee. Wat het is, zegt: elk match commit --dry-run'
      : `Op de lijsten kloppen ${count(troubles)} dingen nog niet; die tellen niet mee. Welke, zegt: elk match commit --dry-run`,
  yearHead: ['geplaatst', 'aantal', 'aandeel', 'meestal', 'uitersten'],
  position: (position: number) => (position === 1 ? 'eerste school' : `eerste ${position} scholen`),
  ways,
  usual:
    'Meestal: in 9 van de 10 lotingen. Scholen tellen in volgorde van de lijst, met het gemiddelde van alle lotingen.',
  departments: 'Afdelingen die vol raakten',
  departmentHead: ['afdeling', 'plaatsen', '1e keus', 'raakt vol', 't/m lot', 'meestal'],
  departmentHeadBeside: ['afdeling', 'plaatsen', 'anders', 'raakt vol', 'anders', 't/m lot', 'anders'],
  departmentLegend:
    'T/m lot: zo hoog kon het lotnummer gemiddeld zijn als de afdeling vol raakte. Een lager nummer is beter.',
  neverFull: (departments: number) =>
    departments === 1 ? '1 afdeling raakte nooit vol.' : `${count(departments)} afdelingen raakten nooit vol.`,
  filled: (part: number) => {
    if (part === 0) return 'nooit'
    return part === 1 ? 'altijd' : `${Math.min(99, Math.max(1, Math.round(part * 100)))}%`
  },
  now: 'nu',
  changed: 'anders',
  changes: 'Wat anders is:',
  legend: '  █ is nu, ▒ is met deze verandering.',
  capacityChange: (department: string, before: number, after: number) =>
    `  ${department}: ${count(after)} plaatsen in plaats van ${count(before)}`,
  lengthChange: (schools: number) =>
    schools === 1
      ? '  iedere lijst stopt na 1 school; de plaatsingsgarantie vraagt er ook niet meer'
      : `  iedere lijst stopt na ${schools} verschillende scholen; de plaatsingsgarantie vraagt er ook niet meer`,
  family: (draws: number) => `De kansen van een familie, uit ${count(draws)} nagespeelde lotingen`,
  pupil: (name: string, elkNumber: string, advice: string) => `${name} (${elkNumber}), advies ${advice}`,
  typedList: (advice: string) => `een lijst die u typte, advies ${advice}`,
  chance: (chance: number) => {
    if (chance < 0.01) return 'minder dan 1%'
    return chance > 0.99 ? 'meer dan 99%' : `${Math.round(chance * 100)}%`
  },
  leftComplete: 'over voor de besturen',
  leftShort: 'geen plaats',
  granted: (department: string) => `Dit kind heeft vóór de loting al recht op een plaats: ${department}.`,
  grantedAnywhere: 'Dit kind krijgt vóór de loting een plaats: de hoogste op de lijst die vrij is.',
  tooShort: (schools: number, needed: number) =>
    `Op de lijst staan ${schools} verschillende scholen. Voor de plaatsingsgarantie zijn er ${needed} nodig.`,
  honest:
    'De beste volgorde is de echte: zet bovenaan wat het kind het liefst wil. Een school lager zetten maakt de kans daarop nooit groter.',
  noAdvice: 'Bij een lijst hoort een advies. Geef het erbij, zoals --advice vwo.',
  notWithPupil: 'Het advies van een leerling staat al vast. Laat --advice weg.',
  adviceWithoutList: 'Een advies alleen is niet genoeg. Geef ook een lijst, zoals --list a,b,c.',
  notPerSchool: 'Een loting geldt voor alle scholen. Laat --school en --board weg, of noem één leerling met --pupil.',
  wrongDraws: (text: string, most: number) =>
    `--draws is een heel getal van 1 tot en met ${count(most)}, niet “${text}”.`,
  wrongLength: (text: string, most: number) =>
    `--list-length is een heel getal van 1 tot en met ${most}, niet “${text}”.`,
  wrongCapacity: (text: string) =>
    `“${text}” is geen afdeling met plaatsen. Typ bijvoorbeeld --capacity barlaeus/vwo=150.`,
  capacityTwice: (department: string) => `${department} staat twee keer bij --capacity. Laat één van de twee weg.`,
  emptyList: 'De lijst is leeg. Typ de afdelingen met een komma ertussen, zoals --list barlaeus/vwo,cygnus/vwo.',
  written: (file: string) => `De grafiek staat in ${file}`,
  chart: {
    yearTitle: 'Hoe hoog op de lijst worden leerlingen geplaatst?',
    year: (draws: number, pupils: number, round: string) =>
      `Het gemiddelde van ${count(draws)} nagespeelde lotingen met de lijsten van ${count(pupils)} leerlingen in ${round}.`,
    usual: 'Het streepje loopt van de laagste tot de hoogste waarde in 9 van de 10 lotingen.',
    familyTitle: 'De kans op iedere voorkeur',
    family: (draws: number, round: string) =>
      `Uit ${count(draws)} nagespeelde lotingen met de lijsten van nu, in ${round}.`,
    mark: (part: number) => `${part * 100}%`,
  },
}
