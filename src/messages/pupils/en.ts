import type { FamilyLanguage } from '../../domain/language.js'

const languages: Record<FamilyLanguage, string> = {
  nl: 'Dutch',
  en: 'English',
  tr: 'Turkish',
  ar: 'Arabic',
  pl: 'Polish',
  uk: 'Ukrainian',
  es: 'Spanish',
}

/** What is said about pupils. */
export const pupils = {
  askElk: 'What is the ELK number of the pupil?',
  none: 'There are no pupils yet. Read them in with: elk pupils import FILE',
  count: (count: number) => (count === 1 ? '1 pupil' : `${count} pupils`),
  listHead: ['ELK number', 'name', 'school', 'number', 'advice'],
  preliminary: (advice: string) => `preliminary ${advice}`,
  noAdvice: 'no advice yet',
  show: {
    name: 'name',
    elkNumber: 'ELK number',
    birthDate: 'born',
    school: 'school',
    group: (group: string) => `group ${group}`,
    number: (number: string) => `pupil number ${number}`,
    address: 'address',
    contact1: 'parent 1',
    contact2: 'parent 2',
    language: 'language',
    languages,
    advice: 'advice',
    form: 'form',
    version: (version: number, reason: string, at: string) => `version ${version} (${reason}), ${at}`,
    noForm: 'none yet; it is made with the final advice',
  },
  correct: {
    askField: 'Which field is wrong?',
    askValue: (name: string) => `What should stand at ${name}?`,
    another: 'Correct another field?',
    change: (name: string, old: string, next: string) => `  ${name}: ${old || '(empty)'} → ${next || '(empty)'}`,
    will: (name: string) => `This changes for ${name}:`,
    ask: 'Save it like this?',
    done: (name: string) => `The data of ${name} have been corrected.`,
    version: (version: number) =>
      `Version ${version} of the application form stands ready. No new parent login is needed.`,
    stillDefinitive: 'The application stays definitive. The family gets a mail about the new form.',
    dryRun: 'This is a trial: nothing was saved.',
    cancelled: 'Nothing was saved.',
  },
  advice: {
    ask: 'What is the final advice?',
    will: (name: string, advice: string) => `The final advice of ${name} becomes: ${advice}.`,
    willDrop: (departments: string) => `This goes off the list, because no longer allowed: ${departments}.`,
    willPreliminary: (name: string, advice: string) => `The preliminary advice of ${name} becomes: ${advice}.`,
    confirm: 'Record the advice like this?',
    dryRun: 'This is a trial: nothing was recorded.',
    cancelled: 'Nothing was recorded.',
    done: (name: string, advice: string) => `The final advice of ${name} has been recorded: ${advice}.`,
    same: (name: string, advice: string) => `The final advice of ${name} was ${advice} already. Nothing was changed.`,
    version: (version: number) => `Version ${version} of the application form stands ready.`,
    preliminary: (name: string, advice: string) =>
      `The preliminary advice of ${name} has been recorded: ${advice}. The family cannot apply with it yet.`,
    dropped: (departments: string) =>
      `Taken off the list, because no longer allowed: ${departments}. The family sees this in the portal.`,
    paper: (route: string) => `Applying for ${route} goes on paper. Make the form with: elk forms print`,
  },
}
