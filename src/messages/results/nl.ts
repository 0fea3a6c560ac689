import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { terms } from '../terms/nl.js'
import type { FaultSentences } from './parts.js'

const moment = (at: Instant) => formatMoment(at, 'nl')
const number = (count: number) => count.toLocaleString('nl-NL')
const pupils = (count: number) => (count === 1 ? '1 leerling' : `${number(count)} leerlingen`)
const departments = (count: number) => (count === 1 ? '1 afdeling' : `${number(count)} afdelingen`)
const seatsOf = (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`)
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`

const hows: Record<PupilResult['how'], string> = {
  none: 'geen plaats',
  hardship: 'hardheidsclausule',
  'special-primary': 'speciaal basisonderwijs',
  kopklas: 'Kopklas',
  lot: 'loting',
  raise: 'ophoging',
  hand: 'met de hand',
  elsewhere: 'overgenomen',
}

const faults: FaultSentences = {
  missing: ({ elkNumber }) => `${elkNumber} deed mee en heeft geen uitslag.`,
  'no-participant': ({ elkNumber }) => `${elkNumber} heeft een uitslag, maar deed niet mee.`,
  'not-listed': ({ elkNumber, department }) =>
    `${elkNumber} is geplaatst bij ${department}. Die afdeling staat niet op de lijst van dit kind.`,
  'advice-not-admitted': ({ elkNumber, department, advice }) =>
    `${elkNumber} is geplaatst bij ${department}. Die afdeling laat het advies ${advice ?? '(geen)'} niet toe.`,
  'no-seats-known': ({ department, placed }) =>
    `${department}: ${pupils(placed.length)} geplaatst, maar in ELK staat geen aantal plaatsen. Lees het in met: elk departments import`,
  'over-capacity': ({ department, seats, limit, placed }) =>
    `${department}: ${placed.length} geplaatst op ${seatsOf(seats)}${limit > seats ? `, met ophoging ${limit}` : ''}.`,
  'application-changed': ({ elkNumber }) =>
    `${elkNumber}: de lijst, het advies of het recht op een plaats is sindsdien veranderd.`,
  'seats-changed': ({ department, old, new: now }) =>
    `${department}: de uitslag rekent met ${old ?? 'geen'} plaatsen, in ELK staan er nu ${now ?? 'geen'}.`,
  'rules-changed': () => 'De regels of de toegang van een afdeling zijn anders dan bij de loting.',
  'reserves-changed': ({ pupils: count }) => `De reservelijsten zijn nu anders, voor ${pupils(count)}.`,
  'not-from-draw': ({ where }) =>
    where
      ? `De bestanden van de loting kloppen niet: ${where}.`
      : 'De loting geeft nu een andere uitslag. Doe haar opnieuw met: elk match run',
}

/** What is said about results: where they come from, who looked, and when families see them. */
export const results = {
  faults,
  hows,
  number,
  percent,
  round: (round: DrawnRound) => `Uitslag van ${terms.rounds[round]}`,
  origins: { draw: 'uit de loting', import: 'uit een bestand' },
  made: (origin: string, by: string, at: Instant) => `${origin}, door ${by} op ${moment(at)}`,
  mark: (sha256: string) => `Kenmerk: ${sha256.slice(0, 12)}`,
  more: (count: number) => `… en nog ${number(count)}. Met --json ziet u alles.`,
  acceptedTitle: 'Dit veranderde sinds de loting, en telt zoals het toen was',
  faultsTitle: 'Wat er niet klopt',
  left: (count: number, round: DrawnRound) =>
    `${pupils(count)} met een volledige lijst ${count === 1 ? 'heeft' : 'hebben'} nog geen plaats. Wie dat zijn, zegt: elk match run --round ${round}`,
  cancelled: 'Gestopt. Er is niets veranderd.',
  dryRun: 'Dit was een proef. Er is niets veranderd.',
  whichRound: 'Van twee rondes is de uitslag gepubliceerd. Zeg met --round welke u bedoelt.',
  notPerSchool: 'Een uitslag geldt voor alle scholen. Laat --school en --board weg.',
  import: {
    wholeTitle: 'Wat er aan het geheel niet klopt',
    missing: (count: number) =>
      count === 1
        ? '1 leerling deed mee en staat niet in dit bestand:'
        : `${count} leerlingen deden mee en staan niet in dit bestand:`,
    who: (names: string) => `  het gaat om: ${names}`,
    summary: (all: number, placed: number) =>
      `${pupils(all)}: ${number(placed)} met een plaats, ${number(all - placed)} zonder.`,
    withLots: 'Met lotnummers: ELK rekent de reservelijsten uit.',
    withoutLots: 'Zonder lotnummers: er zijn geen reservelijsten.',
    replaces: (what: string) => `Deze uitslag komt in de plaats van een andere: ${what}.`,
    checked: (names: string) => `Die was nagekeken door ${names}. Dat vervalt.`,
    nothingSaved: 'Er is niets opgeslagen. Verbeter het bestand en importeer het hele bestand opnieuw.',
    errorsWritten: (file: string) => `In ${file} staat wat u moet verbeteren. Doe dat in uw eigen bestand.`,
    ask: (round: DrawnRound) => `Als uitslag van ${terms.rounds[round]} opslaan?`,
    done: (round: DrawnRound) =>
      `Opgeslagen. Nog niemand ziet de uitslag. Nu kijkt iemand hem na met: elk results check --round ${round}`,
    missingFault: 'Dit kind deed mee en staat niet in het bestand.',
  },
  check: {
    positionHead: ['positie van de school', 'leerlingen', 'deel'],
    position: (position: number) => `${position}e school`,
    lower: (position: number) => `${position}e of lager`,
    noSeat: 'zonder plaats',
    adviceHead: ['advies', 'leerlingen', 'geplaatst', '1e school'],
    departments: (all: number, full: number, fuller: number) =>
      `${departments(all)}: ${full} vol, ${fuller} met meer leerlingen dan plaatsen.`,
    fuller: (code: string, capacity: number, placed: number, byHand: number) =>
      `${code}: ${seatsOf(capacity)}, ${placed} geplaatst${byHand > 0 ? `, waarvan ${byHand} met de hand` : ''}`,
    unplaced: (count: number) => `Zonder plaats: ${pupils(count)}.`,
    sampleTitle: 'Vergelijk deze leerlingen met uw eigen gegevens',
    list: (codes: string) => `lijst: ${codes}`,
    seat: (text: string) => `plaats: ${text}`,
    right: 'Alles klopt met wat nu in ELK staat.',
    rightAsCommitted: 'De uitslag klopt met de loting. Wat sindsdien veranderde, telt zoals het toen was.',
    late: (round: DrawnRound) =>
      `Wie na het vastleggen inleverde, was niet bij de loting. Zet die aanmelding weer open met: elk applications reopen. Of loot opnieuw; dat begint met: elk match commit --round ${round} --again`,
    mayCountAsCommitted: (round: DrawnRound) =>
      `Mag alles tellen zoals het was bij het vastleggen? Kijk dan na met: elk results check --round ${round} --as-committed`,
    wrong: (count: number) =>
      `De uitslag kan zo niet naar de families: ${count === 1 ? '1 punt klopt niet' : `${count} punten kloppen niet`}.`,
    ask: 'Heeft u leerlingen en besluiten vergeleken, en klopt de uitslag?',
    done: (actor: string, round: DrawnRound) =>
      `Nagekeken door ${actor}. Nu publiceert iemand anders met: elk results publish --round ${round}`,
  },
  given: {
    byHand: (count: number) => `Met de hand geplaatst: ${pupils(count)}. Voor hen telt het aantal plaatsen niet.`,
    byRight: (count: number, kinds: string) => `Geplaatst vóór de loting: ${pupils(count)} (${kinds}).`,
    decision: (by: string, at: Instant, reason: string) => `${by}, ${moment(at)}: ${reason}`,
    unknown: 'in ELK staat geen besluit',
  },
  publish: {
    title: 'Dit gaat gebeuren',
    lines: { result: 'uitslag', checked: 'nagekeken', mail: 'mail', page: 'te zien' },
    checked: (name: string, at: Instant) => `door ${name} op ${moment(at)}`,
    mail: (at: Instant) => `${moment(at)}: een link naar de pagina`,
    mailed: (count: number) => `${count === 1 ? '1 mail is' : `${count} mails zijn`} al verstuurd`,
    noMail: 'er gaat geen mail',
    page: (at: Instant, url: string) => `vanaf ${moment(at)} op ${url}/uitslag`,
    pageNow: (url: string) => `meteen, op ${url}/uitslag`,
    moved: (old: Instant | undefined) => `  eerder was het moment: ${old ? moment(old) : 'geen'}`,
    accepted: (count: number) =>
      count === 1
        ? '1 verandering van na het vastleggen telt niet mee.'
        : `${count} veranderingen van na het vastleggen tellen niet mee.`,
    passed: 'Het moment van de ronde is al voorbij. Families zien de uitslag meteen.',
    staleMails: (count: number) =>
      `${count === 1 ? '1 familie kreeg' : `${count} families kregen`} al een mail met een ander moment. Laat hun weten wanneer het wordt.`,
    mailPaused: 'De mail staat stil. Zo komt er geen link bij families. Kijk met: elk mail list',
    ask: (at: Instant) => `Publiceren voor ${moment(at)}?`,
    askNow: 'Publiceren? Families zien de uitslag dan meteen.',
    done: (at: Instant) => `Gepubliceerd. Families zien de uitslag vanaf ${moment(at)}.`,
    doneNow: 'Gepubliceerd. Families zien de uitslag nu.',
    stop: (round: DrawnRound) => `Moet het stoppen? Typ: elk results withdraw --round ${round} --reason "…"`,
  },
  withdraw: {
    askShown: (round: DrawnRound) => `Families zien de uitslag van ${terms.rounds[round]} nu. Meteen weghalen?`,
    ask: (round: DrawnRound) => `De uitslag van ${terms.rounds[round]} intrekken?`,
    done: 'Ingetrokken. Geen familie ziet de uitslag nog.',
    before: (at: Instant | undefined) =>
      at
        ? `Tot ${moment(at)} zien families alleen dat moment. Daarna lezen zij dat de uitslag wordt nagekeken.`
        : 'Families zien geen moment voor de uitslag.',
    after: 'Families lezen nu dat de uitslag wordt nagekeken. Wie de uitslag al zag, weet wat er stond.',
    next: (round: DrawnRound) => `Opnieuw publiceren begint met nakijken: elk results check --round ${round}`,
  },
  show: {
    school: 'geplaatst bij',
    none: 'geen plaats',
    position: 'positie',
    place: (position: number) => `${position}e school van de lijst`,
    lot: 'lotnummer',
    how: 'hoe',
    reserves: 'reserve',
    reserve: (department: string, rank: number) => `${department}: nummer ${rank}`,
    code: 'code in de loting',
    withdrawn: (at: Instant) => `plaats opgegeven op ${moment(at)}`,
    confirmed: (at: Instant) => `door de school bevestigd op ${moment(at)}`,
    standings: {
      shown: 'Families zien deze uitslag.',
      published: (at: Instant | undefined) => `Gepubliceerd; te zien vanaf ${at ? moment(at) : '(nog geen moment)'}.`,
      withdrawn: 'Ingetrokken: families zien deze uitslag niet. Houd dit voor u.',
      kept: 'Nog niet gepubliceerd. Houd dit voor u.',
    },
  },
  list: {
    hows: { ...hows, hardship: 'hardheid', 'special-primary': 'sbo' },
    head: ['ELK-nummer', 'naam', 'school', 'geplaatst bij', 'pos', 'lot', 'hoe'],
    csvHead: ['ELK-nummer', 'naam', 'school', 'afdeling', 'positie', 'lotnummer', 'hoe'],
    csvWritten: (file: string, count: number) => `In ${file} staan ${pupils(count)}.`,
    none: (round: DrawnRound) =>
      `Van deze scholen deed niemand mee in ${terms.rounds[round]}. Een andere ronde ziet u met --round.`,
    notPublished: 'Deze uitslag is nog niet te zien voor families. Houd hem voor u.',
  },
  status: {
    lines: {
      made: 'uitslag',
      checked: 'nagekeken',
      published: 'gepubliceerd',
      shown: 'te zien',
      moment: 'moment',
      withdrawn: 'ingetrokken',
    },
    none: 'nog geen uitslag',
    unchecked: 'nog niet',
    by: (name: string, at: Instant) => `door ${name} op ${moment(at)}`,
    withdrawn: (name: string, at: Instant, reason: string) => `door ${name} op ${moment(at)}: ${reason}`,
    shown: (at: Instant) => `sinds ${moment(at)}`,
    toBeShown: (at: Instant | undefined) => (at ? `vanaf ${moment(at)}` : 'nog geen moment'),
    moment: (at: Instant | undefined) => (at ? moment(at) : 'nog geen moment'),
    next: (command: string) => `Hierna: ${command}`,
  },
}
