import type { RoundState } from '../../domain/round.js'
import type { RoundTimeField } from '../../domain/round-change.js'

const states: Record<RoundState, string> = { before: 'not open yet', open: 'open', closed: 'closed' }

const times: Record<RoundTimeField, string> = {
  opensAt: 'opens',
  closesAt: 'closes',
  resultMailAt: 'result mail',
  resultsAt: 'result',
}

const questions: Record<RoundTimeField, string> = {
  opensAt: 'When does the round open?',
  closesAt: 'When does the round close?',
  resultMailAt: 'When does the mail about the result leave?',
  resultsAt: 'When can the result be seen?',
}

/** What is said about the rounds of the year. */
export const rounds = {
  states,
  times,
  questions,
  fromSettings: 'times from config.toml',
  setByStaff: 'times changed with elk rounds',
  extensions: (pupils: number) => (pupils === 1 ? '1 pupil has more time' : `${pupils} pupils have more time`),
  perPupil: 'per pupil',
  askRound: 'Which round? (1, 2 or completion)',
  askCloses: 'Until when can parents apply? (such as 2026-04-02T23:59)',
  nothingGiven: 'No time was given. Give at least one, such as --closes 2026-04-02T23:59.',
  notPerSchool: 'A round is the same for all schools. Leave --school and --board out, or name one pupil with --pupil.',
  everyone: 'Everyone',
  will: (round: string) => `This changes in ${round}:`,
  change: (name: string, old: string, next: string) => `  ${name}\n    was  ${old}\n    now  ${next}`,
  none: 'none',
  ask: 'Save it like this?',
  askForAll: 'This holds for all pupils. Save it like this?',
  done: 'Saved. The portal and the mails use these times at once.',
  drawn: (round: string) =>
    `Note: a seed was drawn for ${round} already. Whoever hands in now, takes no part in that draw.`,
  frozen: (round: string) =>
    `Note: the lists are frozen already. Whoever hands in now, takes part only once they are frozen anew: elk match commit --round ${round}`,
  extended: (who: string, round: string, until: string) => `${who} can apply in ${round} until ${until}.`,
  willExtend: (who: string, round: string, until: string) =>
    `${who} would be able to apply in ${round} until ${until}.`,
  mailed: (families: number) =>
    `${families === 1 ? '1 family gets' : `${families} families get`} a mail about it. To send: elk mail work`,
  seats: {
    title: (round: string) => `Places in ${round}`,
    head: ['department', 'places', 'taken', 'free', 'from'],
    sources: { set: 'staff', left: 'result', capacity: 'capacity', unknown: 'unknown' },
    noNumber: '–',
    summary: (departments: number, free: number) =>
      `To choose from: ${departments === 1 ? '1 department' : `${departments} departments`}. Free: ${free === 1 ? '1 place' : `${free} places`}.`,
    unknown: (round: string, name: string) =>
      `No places are known for ${round} yet. They come from the result of the round before. Fill them in with: elk rounds seats ${name} --set DEPARTMENT=NUMBER`,
    change: (department: string, old: number | undefined, seats: number) =>
      `${department}: was ${old ?? 'unknown'}, becomes ${seats}`,
    fewerThanTaken: (taken: number) =>
      `Please note: ${taken === 1 ? '1 place is taken already' : `${taken} places are taken already`}. They stay taken.`,
    done: 'Saved. Families see these numbers at once.',
  },
  dryRun: 'This is a trial: nothing was saved.',
  cancelled: 'Nothing was saved.',
}
