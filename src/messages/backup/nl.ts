import type { ContentFault } from '../../domain/backup-problem.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'

interface Held {
  pupils: number
  accounts: number
  definitive: number
  mails: number
}

const faults: Record<ContentFault, string> = {
  incomplete: 'De instellingen, de database of de sleutel ontbreekt.',
  settings: 'De instellingen in config.toml kan deze ELK niet lezen.',
  database: 'De database is beschadigd.',
  'links-between-rows': 'In de database verwijst een rij naar iets dat er niet is.',
  log: 'Het logboek is buiten ELK om veranderd.',
  'log-end': 'Het logboek eindigt anders dan toen de kopie werd gemaakt.',
  results: 'Een bestand met uitslagen ontbreekt of is beschadigd.',
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

const held = ({ pupils, accounts, definitive, mails }: Held) =>
  [
    pupils === 1 ? '1 leerling' : `${pupils} leerlingen`,
    accounts === 1 ? '1 account' : `${accounts} accounts`,
    definitive === 1 ? '1 definitieve aanmelding' : `${definitive} definitieve aanmeldingen`,
    mails === 1 ? '1 mail' : `${mails} mails`,
  ].join(', ')

/** What is said about backups. */
export const backup = {
  faults,
  size,
  held,
  made: (name: string, bytes: number) => `De reservekopie is gemaakt: ${name} (${size(bytes)})`,
  place: (folder: string) => `Zij staat in ${folder}.`,
  holds: (counts: Held) => `Wat erin zit: ${held(counts)}.`,
  sameDisk: 'Zij staat op dezelfde schijf als ELK. Kopieer haar ook naar een andere plaats.',
  missing: (files: number) =>
    `Let op: ${files === 1 ? '1 bestand' : `${files} bestanden`} met uitslagen ontbrak al in de map van ELK, en dus ook in de kopie. Kijk met: elk doctor`,
  removed: (names: readonly string[]) => `Weggegooid, omdat er nieuwere zijn: ${names.join(', ')}`,
  none: 'Er is nog geen reservekopie. Maak er een met: elk backup create',
  folder: (folder: string) => `De reservekopieën in ${folder}:`,
  head: ['naam', 'gemaakt', 'grootte', 'nagekeken'],
  gone: 'weg',
  neverVerified: 'nooit',
  others: (names: readonly string[]) =>
    `Deze bestanden staan er ook, maar niet in de lijst: ${names.join(', ')}. Ze zijn van vóór een terugzetting, of van een andere map.`,
  drillFirst: [
    'Nog niemand heeft een kopie echt geopend. Doe dat op de computer met de privésleutel:',
    '  elk backup verify BESTAND --identity SLEUTELBESTAND',
  ].join('\n'),
  unaltered: (name: string) => `${name} is nog precies zoals het werd gemaakt.`,
  allUnaltered: (backups: number) =>
    backups === 1
      ? 'De ene reservekopie is nog zoals zij werd gemaakt.'
      : `Alle ${backups} reservekopieën zijn nog zoals ze werden gemaakt.`,
  notOpened: 'Of zij opengaat en alles erin klopt, ziet u alleen met de sleutel: --identity SLEUTELBESTAND',
  opened: (name: string) => `${name} gaat open, en alles erin klopt.`,
  openedWrong: (name: string) => `${name} gaat open, maar niet alles erin klopt:`,
  madeAt: (at: Instant, by: string) => `Gemaakt op ${formatMoment(at, 'nl')} door ${by}.`,
  sayProof: 'Laat de server weten dat u de kopie heeft nagekeken. Typ daar:',
  proof: (name: string, code: string) => `  elk backup verify ${name} --proof ${code}`,
  recorded: (name: string) => `Opgeschreven: ${name} is nagekeken.`,
  notBoth: 'Geef --identity of --proof, niet allebei.',
  proofNeedsFile: 'Noem bij --proof de reservekopie waar de code bij hoort.',
  askFile: 'Welk bestand met een reservekopie?',
  askIdentity: 'In welk bestand staat de privésleutel?',
  askTo: 'In welke nieuwe map komt ELK te staan?',
  askKeyFile: 'In welk bestand komt de privésleutel?',
  notAllRight: 'Niet alles in deze kopie klopt:',
  askAnyway: 'Toch terugzetten?',
  cancelled: 'Er is niets teruggezet.',
  restored: (dir: string) => `De reservekopie is teruggezet in ${dir}.`,
  lostSince: (at: Instant) =>
    `Wat na ${formatMoment(at, 'nl')} is gebeurd, zit er niet in. Dat geldt ook voor wat families zelf deden.`,
  afterwards: (dir: string) =>
    [
      'Niemand is meer ingelogd, en er gaat nog geen mail uit. Zo gaat u verder:',
      `  elk mail adopt --restored --reason "…" --home ${dir}`,
      `  elk audit verify --home ${dir}`,
      `  elk status --home ${dir}`,
      'Ouderinlogs van na dat tijdstip werken niet. Verstuur die opnieuw.',
      'Wie daarna is gewist, staat er weer in. Wis die opnieuw: elk privacy erase ELK-NUMMER --reason "…"',
      'Wat daarna werd ingetrokken, werkt weer. Trek het opnieuw in, ook sleutels van scholen: elk tokens list',
    ].join('\n'),
  restoredPractice: (dir: string) => `Dit is een oefenmap. Gebruik haar met: --home ${dir}`,
  keyMade: (file: string) => `De privésleutel staat in ${file}.`,
  keepKey: [
    'Alleen wie deze sleutel heeft, kan een reservekopie openen. Zonder de sleutel is elke kopie waardeloos.',
    'Bewaar haar daarom op twee plaatsen, en niet op de server van ELK.',
  ].join('\n'),
  settings:
    'Zet dit in config.toml. Staat daar al [backup]? Verander dan alleen de regel recipients. Komt er een ontvanger bij? Zet die dan tussen dezelfde haken.',
}
