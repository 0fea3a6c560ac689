import type { TokenScope } from '../../domain/token-scope.js'

const scopes: Record<TokenScope, string> = {
  pupils: 'leerlingen',
  advices: 'adviezen',
  logins: 'ouderinlogs',
  status: 'status',
  forms: 'formulieren',
}

/** What is said about the keys with which schools work from their own computers. */
export const tokens = {
  scopes,
  askSchool: 'Voor welke basisschool? (zoals 18AB00)',
  askName: 'Waar is de sleutel voor? (zoals: nachtelijk script)',
  askScopes: (all: string) => `Wat mag de sleutel? (een of meer van: ${all})`,
  askExpires: 'Tot en met welke dag werkt hij? (zoals 2026-09-01)',
  askToken: 'Welk nummer heeft de sleutel? (zie elk tokens list)',
  oneSchool: 'Een sleutel is van één school. Geef --school, niet --board.',
  made: (id: number, name: string, school: string) => `Toegangssleutel ${id}, “${name}”, is gemaakt voor ${school}.`,
  isFor: (scopes: readonly string[]) => `Hij is voor: ${scopes.join(', ')}.`,
  until: (deadline: string, days: string) => `Hij werkt tot en met ${deadline} (${days}).`,
  days: (days: number) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
  whatToDo: (url: string, id: number) => [
    'ELK laat deze sleutel maar één keer zien. Kopieer hem nu.',
    'Geef hem veilig aan de school: in persoon of met een wachtwoordkluis, niet per mail.',
    'De school bewaart hem in een bestand dat alleen haar eigen computer kan lezen. Daarna typt zij:',
    `  export ELK_URL=${url}`,
    '  export ELK_TOKEN_FILE=/pad/naar/dat/bestand',
    '  elk status',
    'Wat de school verder doet, staat in docs/scholen.md.',
    `Is de sleutel kwijt of heeft een ander hem gezien? Typ meteen: elk tokens revoke ${id} --reason "…"`,
  ],
  list: {
    head: ['nr', 'school', 'naam', 'laatst gebruikt', 'werkt'],
    none: 'Er zijn geen toegangssleutels. Maak er een met: elk tokens add',
    never: 'nog nooit',
    states: { expired: 'verlopen', revoked: 'ingetrokken' },
    made: (by: string, at: string) => `gemaakt door ${by}, ${at}`,
    revoked: (by: string, at: string, reason: string) => `ingetrokken door ${by}, ${at}: ${reason}`,
  },
  revoke: {
    will: (name: string, school: string) =>
      `Toegangssleutel “${name}” van ${school} werkt straks niet meer. Wat ermee is gedaan, blijft staan.`,
    ask: 'Intrekken?',
    done: (name: string) => `Toegangssleutel “${name}” is ingetrokken en werkt vanaf nu niet meer.`,
    next: (school: string) => `Een nieuwe maakt u met: elk tokens add --school ${school}`,
    cancelled: 'Er is niets ingetrokken.',
  },
}

export type TokenMessages = typeof tokens
