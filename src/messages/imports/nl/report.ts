const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`)

const delimiters: Readonly<Record<string, string>> = {
  ';': 'een puntkomma',
  ',': 'een komma',
  '\t': 'een tab',
  '|': 'een streep',
}

/** What is told about a file before and after it is written. */
export const report = {
  askFile: 'Welk bestand wilt u importeren?',
  read: (file: string, count: number) => `${file}: ${rows(count)} gelezen.`,
  understood: (encoding: { name: string; guessed: boolean }, delimiter: { sign: string; guessed: boolean }) =>
    `Tekens: ${encoding.name}${encoding.guessed ? ' (geraden)' : ''}. Tussen de cellen: ${delimiters[delimiter.sign] ?? delimiter.sign}${delimiter.guessed ? ' (geraden)' : ''}.`,
  header: (row: number) => `De kolomnamen staan in rij ${row}.`,
  used: (columns: string) => `Gelezen kolommen: ${columns}.`,
  unused: (columns: string) => `Niet gebruikt: ${columns}.`,
  duplicate: (used: string, others: string) => `Van ${used} en ${others} is alleen de eerste gelezen.`,
  dropped: (columns: string) => `Weggelaten: ${columns}. Zo’n nummer bewaart ELK nooit.`,
  withoutGroups: 'Er is geen kolom met de groep. Alle rijen gelden dus als groep 8.',
  counts: {
    added: (count: number) => `${count} nieuw`,
    changed: (count: number) => `${count} gewijzigd`,
    unchanged: (count: number) => `${count} ongewijzigd`,
    skipped: (count: number) => `${count} overgeslagen`,
    rejected: (count: number) => `${count} afgekeurd`,
  },
  otherGroup: (group: string, count: number) => `groep ${group || '(leeg)'}: ${count}`,
  noAdvice: (count: number) => `nog geen advies: ${count}`,
  changesTitle: 'Wat er verandert',
  warningsTitle: 'Let op',
  problemsTitle: 'Wat er niet klopt',
  rowName: (row: number, name: string) => `rij ${row}, ${name}`,
  change: (field: string, old: string, next: string) => `${field}: ${old || '(leeg)'} → ${next || '(leeg)'}`,
  place: (file: string, row: number, column: string) => `${file} rij ${row}${column ? `, kolom ${column}` : ''}`,
  more: (count: number) => `… en nog ${count}. Met --json ziet u alles.`,
  nothingSaved: 'Er is niets opgeslagen. Verbeter de rijen en importeer opnieuw.',
  onlyValidHint:
    'Met --only-valid slaat ELK de goede rijen wel op. Met --errors krijgt u de foute rijen in een bestand.',
  errorsWritten: (file: string, count: number) =>
    `In ${file} ${count === 1 ? 'staat' : 'staan'} ${rows(count)} om te verbeteren. Importeer dat bestand daarna.`,
  errorsIsInput: '--errors kan niet naar het bestand zelf schrijven. Kies een andere naam.',
  nothingToDo: 'Alles staat al zo in ELK. Er is niets op te slaan.',
  dryRun: 'Dit was een proef. Er is niets opgeslagen.',
  ask: (count: number) => `${rows(count)} opslaan?`,
  cancelled: 'Gestopt. Er is niets opgeslagen.',
  done: (count: number) => `Opgeslagen: ${rows(count)}.`,
  doneInPart: (count: number, rejected: number) => `Opgeslagen: ${rows(count)}. Niet opgeslagen: ${rows(rejected)}.`,
}

/** The names of what a file can hold beside a pupil's own data. */
export const fieldNames: Readonly<Record<string, string>> = {
  grant: 'recht op een plaats',
  preliminaryAdvice: 'voorlopig advies',
  code: 'code',
  kind: 'soort',
  name: 'naam',
  board: 'bestuur',
  district: 'stadsdeel',
  schoolEmail: 'e-mailadres',
  schoolPhone: 'telefoonnummer',
  website: 'website',
  school: 'school',
  profile: 'profiel',
  level: 'niveau',
  advices: 'toegang',
  preselection: 'voorselectie',
  seats: 'plaatsen',
  capacity: 'capaciteit',
  firstChoicesLastYear: 'eerste keuzes vorig jaar',
}
