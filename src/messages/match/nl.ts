import type { GrantKind } from '../../domain/matching/match-lists.js'
import type { How } from '../../domain/matching/match-outcome.js'
import { differenceCounts } from './difference/nl.js'
import { verify } from './verify/nl.js'
import { why } from './why/nl.js'

const grantKinds: Record<GrantKind, string> = {
  hardship: 'hardheidsclausule',
  'special-primary': 'speciaal basisonderwijs (sbo)',
  kopklas: 'Kopklas',
}

const grantKindsShort: Record<GrantKind, string> = {
  hardship: 'hardheid',
  'special-primary': 'sbo',
  kopklas: 'Kopklas',
}

const hows: Record<How, string> = {
  ...grantKinds,
  lot: 'in de loting',
  raise: 'door extra plaatsen',
  hand: 'met de hand',
  none: 'nog geen plaats',
}

const number = (value: number) => value.toLocaleString('nl-NL')
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`
const pupils = (count: number) => many(count, 'leerling', 'leerlingen')

/** What is said on the evening of the draw. */
export const match = {
  number,
  percent: (part: number) =>
    `${part.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`,
  forAll: 'Er wordt geloot voor alle scholen samen. Laat --school, --board en --number weg.',
  grantKinds,
  grantKindsShort,
  hows,
  cancelled: 'Er is niets opgeslagen.',
  dryRun: 'Dit is een proef: er is niets opgeslagen.',
  written: (file: string) => `Geschreven: ${file}`,
  grant: {
    askKind: 'Waarom een plaats vóór de loting?',
    will: (who: string, round: string, kind: string) => `${who} krijgt in ${round} een plaats vóór de loting: ${kind}.`,
    at: (department: string) => `De plaats is bij ${department}.`,
    atHighest: 'De plaats is bij de hoogste voorkeur waar nog plaats is.',
    replaces: (kind: string) => `Dit komt in plaats van een eerder recht: ${kind}.`,
    noList: 'De familie leverde nog niets in. Of de afdeling op de lijst staat, controleert ELK bij het vastleggen.',
    frozen: (round: string) =>
      `Let op: de lijsten zijn al vastgelegd. Dit telt pas na opnieuw vastleggen: elk match commit --round ${round}`,
    drawn: 'Let op: er is al geloot. Dit telt daarvoor niet mee, en bij het nakijken ziet ELK het als een verandering.',
    done: 'Opgeslagen.',
    takenBack: (who: string, kind: string) => `${who} heeft geen recht meer op een plaats vóór de loting (${kind}).`,
    notBoth: 'Bij --take-back hoort geen reden voor een plaats of afdeling. Laat die weg.',
    none: (round: string) => `Niemand heeft in ${round} recht op een plaats vóór de loting.`,
    head: ['ELK-nummer', 'leerling', 'school', 'waarom', 'afdeling', 'reden'],
    highest: 'hoogste vrije',
    counts: (all: number) => `${many(all, 'leerling heeft', 'leerlingen hebben')} recht op een plaats vóór de loting.`,
  },
  commit: {
    title: (round: string) => `De lijsten van ${round}`,
    participants: 'deelnemers',
    preferences: 'voorkeuren',
    complete: 'volledige lijst',
    departments: 'afdelingen',
    withSeats: (departments: number, seats: number) =>
      `${number(departments)}, met ${many(seats, 'plaats', 'plaatsen')}`,
    grants: 'vóór de loting',
    raise: 'extra plaatsen',
    atMost: (percent: number) => `hoogstens ${percent} % per afdeling`,
    noGuarantee: 'in deze ronde niet',
    notice: {
      'grant-without-list': (who: string) => `Let op: ${who} heeft recht op een plaats, maar leverde geen lijst in.`,
      'seated-already': (who: string) => `Let op: ${who} heeft al een plaats en doet niet mee.`,
      'not-handed-in': (started: number) =>
        `Let op: ${many(started, 'familie begon, maar leverde', 'families begonnen, maar leverden')} niets in. ${started === 1 ? 'Zij doet' : 'Zij doen'} niet mee.`,
    },
    difference: (counts: string) => `Anders dan wat nu is vastgelegd: ${counts}.`,
    marks: { added: 'erbij', gone: 'eraf', changed: 'lijst, advies of recht anders' },
    seats: (department: string, old: string, next: string) => `plaatsen ${department}: ${old} → ${next}`,
    noSeats: 'geen',
    more: (count: number) => `en nog ${number(count)}`,
    ask: 'Vastleggen? Wat u daarna in ELK verandert, telt niet mee.',
    askInstead: 'Opnieuw vastleggen? Wat er lag, telt dan niet meer.',
    askAgain: 'Opnieuw vastleggen, en daarna opnieuw loten? Dat ziet iedereen in het nieuwe bestand.',
    unchanged: 'Deze lijsten zijn precies zo al vastgelegd. Er is niets veranderd.',
    done: 'Vastgelegd. Dit is de vingerafdruk (SHA-256) van de lijsten:',
    now: (moment: string) => `Vastgelegd op ${moment}. De vingerafdruk (SHA-256) van de lijsten is:`,
    publish: 'Maak deze 64 tekens nu openbaar, vóór de loting: lees ze voor en zet ze op de website.',
    seedFrom: 'Zeg er meteen bij waar de startwaarde vandaan zal komen, wanneer, en hoe zij wordt opgeschreven.',
    noNames:
      'In het bestand staan geen namen, maar een lijst is te herkennen. Met de startwaarde erbij ligt elke plaats vast. Geef het daarom aan niemand vóór de uitslag, en daarna alleen aan wie de loting narekent.',
    writeHint: (round: string) => `Het bestand zelf krijgt u met: elk match commit --round ${round} -o MAP`,
    next: (round: string) => `Loten kan daarna met: elk match draw --round ${round}`,
  },
  draw: {
    title: (round: string, moment: string) => `De loting van ${round}, over de lijsten van ${moment}`,
    participants: (count: number, sha256: string) => `${many(count, 'deelnemer', 'deelnemers')} · SHA-256 ${sha256}`,
    moved: (counts: string) => `Let op: sinds het vastleggen veranderde iets in ELK: ${counts}. Dat telt niet mee.`,
    explain: 'De startwaarde is een tekst van buiten, van na het vastleggen. Alle lotnummers volgen eruit.',
    askSeed: 'Wat is de startwaarde? (zoals alle worpen met de dobbelstenen)',
    askSource: 'Waar komt zij vandaan? (wie, waar, wanneer)',
    askAgain: 'Typ de startwaarde nog een keer. Daarna is er geen weg terug.',
    ask: 'Hiermee loten? Dat kan maar één keer.',
    seed: 'startwaarde',
    source: 'herkomst',
    done: 'Geloot. De lotnummers liggen vast.',
    check: 'Om na te rekenen: de eerste vijf deelnemers uit het bestand.',
    first: 'En wie de eerste drie lotnummers kreeg:',
    lot: (lot: number) => `lotnummer ${number(lot)}`,
    next: (round: string) => `De plaatsen berekent u met: elk match run --round ${round}`,
  },
  run: {
    title: (round: string, participants: number) =>
      `De uitkomst van ${round}, voor ${many(participants, 'deelnemer', 'deelnemers')}`,
    positionHead: ['school van', 'leerlingen', 'deel', 'samen'],
    position: (position: number) => `${position}e voorkeur`,
    farther: (position: number) => `${position}e of verder`,
    howHead: ['hoe', 'leerlingen', 'deel'],
    full: (full: number, departments: number) =>
      `${number(full)} van de ${many(departments, 'afdeling is', 'afdelingen zijn')} vol.`,
    raised: (seats: number, departments: number) =>
      `Er kwamen ${many(seats, 'plaats', 'plaatsen')} bij, op ${many(departments, 'afdeling', 'afdelingen')}.`,
    leftTitle: (count: number) => `${pupils(count)} met een volledige lijst ${count === 1 ? 'bleef' : 'bleven'} over.`,
    leftHint: (round: string) =>
      `Geef ieder een plaats van de eigen lijst: elk match place ELK AFDELING --round ${round} --reason "…"`,
    unplacedTitle: (count: number) =>
      `${pupils(count)} zonder volledige lijst ${count === 1 ? 'heeft' : 'hebben'} geen plaats. ${count === 1 ? 'Zij kan' : 'Zij kunnen'} meedoen aan de volgende ronde.`,
    unplacedLater: (count: number) =>
      `${pupils(count)} ${count === 1 ? 'heeft' : 'hebben'} geen plaats. ${count === 1 ? 'Zij kan' : 'Zij kunnen'} verder in de volgende ronde.`,
    pupilHead: ['ELK-nummer', 'leerling', 'basisschool', 'telefoon', 'lot'],
    more: (count: number) => `En nog ${number(count)}; allemaal ziet u ze met --json.`,
    unchanged: 'Dit is precies dezelfde uitkomst als de vorige keer.',
    done: 'De uitkomst is bewaard. Families zien nog niets.',
    sha256: (sha256: string) => `SHA-256 van de uitkomst: ${sha256}`,
    notYet:
      'Geef deze bestanden aan niemand vóór het tijdstip van de uitslag, en daarna alleen aan wie de loting narekent.',
    writeHint: (round: string) => `De bestanden om na te rekenen krijgt u met: elk match run --round ${round} -o MAP`,
    next: (round: string) => `Laat een ander nu nakijken met: elk results check --round ${round}`,
  },
  trial: {
    title: (round: string, participants: number) =>
      `Een proef voor ${round}, met ${many(participants, 'deelnemer', 'deelnemers')}`,
    live: 'Over wat families tot nu toe inleverden.',
    frozen: 'Over de vastgelegde lijsten.',
    nothing: 'Dit telt nergens voor. De lotnummers zijn andere dan straks.',
    left: (troubles: number) =>
      `${many(troubles, 'ding moet', 'dingen moeten')} nog worden opgelost, en ${troubles === 1 ? 'is' : 'zijn'} hier weggelaten. Welke, dat zegt: elk match commit --dry-run`,
    changed: (department: string, seats: number) =>
      `anders in deze proef: ${department} met ${many(seats, 'plaats', 'plaatsen')}`,
    head: ['afdeling', 'plaats', '1e', 'zit', 'extra', 'reserve', 'lot', 'mist'],
    legend: [
      '1e: zette haar bovenaan. zit: geplaatst. extra: daarvan door extra plaatsen.',
      'reserve: staat op de reservelijst. mist: zette haar bovenaan en zit er niet.',
      'lot: het hoogste lotnummer dat nog plaats vond. –: plaats over, of geen plaats voor de loting.',
    ],
    compared: (moment: string) => `↑ en ↓: zoveel meer of minder dan in de proef van ${moment}.`,
    totals: 'alles samen',
    same: 'Er is niets anders dan in de vorige proef.',
    csv: (file: string, rows: number) => `${file} is gemaakt, met ${many(rows, 'afdeling', 'afdelingen')}.`,
    csvHead: [
      'afdeling',
      'plaatsen',
      'eerste keus',
      'geplaatst',
      'door extra plaatsen',
      'reserve',
      'lot tot en met',
      'mist',
    ],
    onlyTrial: '--seed, --capacity en --csv horen bij een proef. Voeg --trial toe, of laat ze weg.',
    notTrial: 'Een proef geeft geen bestand voor iedereen. Laat -o weg, of neem --csv.',
  },
  place: {
    will: (who: string, department: string) => `${who} krijgt met de hand een plaats bij ${department}.`,
    willTakeBack: (who: string) => `${who} raakt de plaats met de hand weer kwijt.`,
    ask: 'Zo opslaan? De uitkomst verandert dan mee.',
    done: 'Opgeslagen. Er ligt een nieuwe uitkomst.',
    left: (count: number) =>
      count === 0
        ? 'Niemand met een volledige lijst is nog over.'
        : `Nog over met een volledige lijst: ${pupils(count)}.`,
    notBoth: 'Bij --take-back hoort geen afdeling. Laat een van de twee weg.',
    askDepartment: 'Bij welke afdeling? (van de eigen lijst)',
  },
  why,
  verify,
  show: {
    title: (round: string) => `De loting van ${round}`,
    steps: {
      committed: 'vastgelegd',
      drawn: 'geloot',
      run: 'berekend',
      checked: 'nagekeken',
      published: 'gepubliceerd',
    },
    notYet: 'nog niet',
    by: (moment: string, actor: string) => `${moment}, door ${actor}`,
    lists: (handedIn: number, grants: number) =>
      `${many(handedIn, 'lijst', 'lijsten')} ingeleverd, ${number(grants)} met recht op een plaats vóór de loting`,
    earlier: (count: number) =>
      `Voor deze ronde is ${count === 1 ? 'één keer' : `${number(count)} keer`} eerder geloot. Dat staat in het bestand.`,
    moved: (counts: string) => `Let op: na het vastleggen is iets veranderd in ELK: ${counts}.`,
    elsewhere: 'De uitslag komt van elders, niet uit deze loting.',
    hand: (seats: number) => `${many(seats, 'plaats', 'plaatsen')} met de hand gegeven`,
    handSeat: (who: string, department: string, reason: string) => `${who} bij ${department}: ${reason}`,
    next: (what: string) => `Nu: ${what}`,
    todo: {
      wait: (closes: string, round: string) =>
        `wacht tot de ronde sluit, op ${closes}. Proberen kan al met: elk match run --trial --round ${round}`,
      commit: (round: string) => `leg de lijsten vast met: elk match commit --round ${round}`,
      draw: (round: string) => `maak de SHA-256 openbaar, en loot daarna met: elk match draw --round ${round}`,
      run: (round: string) => `bereken de plaatsen met: elk match run --round ${round}`,
      place: (round: string) =>
        `geef wie met een volledige lijst overbleef een plaats. Wie dat zijn, zegt: elk match run --round ${round}`,
      check: (round: string) => `laat iemand nakijken met: elk results check --round ${round}`,
      publish: (round: string) => `laat een ander publiceren met: elk results publish --round ${round}`,
      done: () => 'de uitslag is gepubliceerd. Hier is niets meer te doen.',
    },
  },
  differenceCounts,
}
