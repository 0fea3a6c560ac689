import type { RoundState } from '../../domain/round.js'
import type { RoundTimeField } from '../../domain/round-change.js'
import type { SeatsSource } from '../../domain/seats.js'

const states: Record<RoundState, string> = { before: 'nog niet open', open: 'open', closed: 'gesloten' }

const times: Record<RoundTimeField, string> = {
  opensAt: 'opent',
  closesAt: 'sluit',
  resultMailAt: 'uitslagmail',
  resultsAt: 'uitslag',
}

const questions: Record<RoundTimeField, string> = {
  opensAt: 'Wanneer gaat de ronde open?',
  closesAt: 'Wanneer sluit de ronde?',
  resultMailAt: 'Wanneer gaat de mail over de uitslag weg?',
  resultsAt: 'Wanneer is de uitslag te zien?',
}

/** What is said about the rounds of the year. */
export const rounds = {
  states,
  times,
  questions,
  fromSettings: 'tijden uit config.toml',
  setByStaff: 'tijden veranderd met elk rounds',
  extensions: (pupils: number) =>
    pupils === 1 ? '1 leerling heeft langer de tijd' : `${pupils} leerlingen hebben langer de tijd`,
  perPupil: 'per leerling',
  askRound: 'Welke ronde? (1, 2 of completion)',
  askCloses: 'Tot wanneer kunnen ouders aanmelden? (zoals 2026-04-02T23:59)',
  nothingGiven: 'Er is geen tijd gegeven. Geef er minstens één, zoals --closes 2026-04-02T23:59.',
  notPerSchool: 'Een ronde geldt voor alle scholen. Laat --school en --board weg, of noem één leerling met --pupil.',
  everyone: 'Iedereen',
  will: (round: string) => `Dit verandert in ${round}:`,
  change: (name: string, old: string, next: string) => `  ${name}\n    was    ${old}\n    wordt  ${next}`,
  none: 'geen',
  ask: 'Zo opslaan?',
  askForAll: 'Dit geldt voor alle leerlingen. Zo opslaan?',
  done: 'Opgeslagen. Het portaal en de mails gebruiken deze tijden meteen.',
  drawn: (round: string) => `Let op: voor ${round} is al geloot. Wie nu nog inlevert, doet aan die loting niet mee.`,
  frozen: (round: string) =>
    `Let op: de lijsten zijn al vastgelegd. Wie nu nog inlevert, doet pas mee na opnieuw vastleggen: elk match commit --round ${round}`,
  extended: (who: string, round: string, until: string) => `${who} kan in ${round} aanmelden tot en met ${until}.`,
  willExtend: (who: string, round: string, until: string) =>
    `${who} kan straks in ${round} aanmelden tot en met ${until}.`,
  mailed: (families: number) =>
    `${families === 1 ? '1 familie krijgt' : `${families} families krijgen`} daarover een mail. Versturen gaat met: elk mail work`,
  seats: {
    title: (round: string) => `Plaatsen in ${round}`,
    head: ['afdeling', 'plaatsen', 'bezet', 'vrij', 'volgens'],
    sources: {
      set: 'medewerker',
      left: 'uitslag',
      capacity: 'capaciteit',
      unknown: 'onbekend',
    } satisfies Record<SeatsSource, string>,
    noNumber: '–',
    summary: (departments: number, free: number) =>
      `Te kiezen: ${departments === 1 ? '1 afdeling' : `${departments} afdelingen`}. Vrij: ${free === 1 ? '1 plaats' : `${free} plaatsen`}.`,
    unknown: (round: string, name: string) =>
      `Voor ${round} zijn nog geen plaatsen bekend. Ze komen uit de uitslag van de ronde ervoor. Zelf invullen kan met: elk rounds seats ${name} --set AFDELING=AANTAL`,
    change: (department: string, old: number | undefined, seats: number) =>
      `${department}: was ${old ?? 'onbekend'}, wordt ${seats}`,
    fewerThanTaken: (taken: number) =>
      `Let op: ${taken === 1 ? 'er is al 1 plaats bezet' : `er zijn al ${taken} plaatsen bezet`}. Die blijven bezet.`,
    done: 'Opgeslagen. Families zien deze aantallen meteen.',
  },
  dryRun: 'Dit is een proef: er is niets opgeslagen.',
  cancelled: 'Er is niets opgeslagen.',
}
