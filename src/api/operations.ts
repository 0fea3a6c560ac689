import * as v from 'valibot'
import type { Operation } from './operation.js'

// While a school is at work no family can save: what is sent is never more than a school has.
const MOST_PUPILS = 1000
const LONGEST_TEXT = 1000

const oneText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const text = v.optional(oneText)
const yes = v.optional(v.boolean())
const texts = v.optional(v.pipe(v.array(oneText), v.maxLength(MOST_PUPILS)))

const reading = { dryRun: yes, onlyValid: yes, encoding: text, delimiter: text, reason: text }

/** Everything a school may do from afar; it can do nothing else, and only with its own pupils. */
export const operations: readonly Operation[] = [
  {
    id: 'importPupils',
    command: ['pupils', 'import'],
    method: 'post',
    path: '/pupils/import',
    scope: 'pupils',
    writes: 'once',
    fields: reading,
    upload: true,
    gives: { option: 'errors', type: 'text/csv' },
    load: async () => (await import('../commands/pupils/import.js')).pupilsImportCommand,
  },
  {
    id: 'listPupils',
    command: ['pupils', 'list'],
    method: 'get',
    path: '/pupils',
    scope: 'pupils',
    writes: 'nothing',
    fields: {},
    load: async () => (await import('../commands/pupils/list.js')).pupilsListCommand,
  },
  {
    id: 'showPupil',
    command: ['pupils', 'show'],
    method: 'get',
    path: '/pupils/{pupil}',
    scope: 'pupils',
    writes: 'nothing',
    fields: {},
    load: async () => (await import('../commands/pupils/show.js')).pupilsShowCommand,
  },
  {
    id: 'correctPupil',
    command: ['pupils', 'correct'],
    method: 'post',
    path: '/pupils/{pupil}/corrections',
    scope: 'pupils',
    writes: 'once',
    fields: { set: texts, reason: text, dryRun: yes },
    load: async () => (await import('../commands/pupils/correct.js')).pupilsCorrectCommand,
  },
  {
    id: 'importAdvices',
    command: ['advice', 'import'],
    method: 'post',
    path: '/advices/import',
    scope: 'advices',
    writes: 'once',
    fields: reading,
    upload: true,
    gives: { option: 'errors', type: 'text/csv' },
    load: async () => (await import('../commands/advice/import.js')).adviceImportCommand,
  },
  {
    id: 'recordAdvice',
    command: ['advice', 'record'],
    method: 'post',
    path: '/pupils/{pupil}/advice',
    scope: 'advices',
    writes: 'once',
    fields: { advice: text, route: text, preliminary: yes, reason: text, dryRun: yes },
    load: async () => (await import('../commands/advice/record.js')).adviceRecordCommand,
  },
  {
    id: 'sendLogins',
    command: ['logins', 'send'],
    method: 'post',
    path: '/logins',
    scope: 'logins',
    writes: 'once',
    fields: { elk: texts, number: text, all: yes, email: text, resend: yes, reason: text, dryRun: yes },
    load: async () => (await import('../commands/logins/send.js')).loginsSendCommand,
  },
  {
    id: 'printLetters',
    command: ['logins', 'letter'],
    method: 'post',
    path: '/logins/letters',
    scope: 'logins',
    writes: 'again',
    fields: { elk: texts, number: text, all: yes, resend: yes, dryRun: yes },
    gives: { option: 'output', type: 'application/pdf' },
    load: async () => (await import('../commands/logins/letter.js')).loginsLetterCommand,
  },
  {
    id: 'readStatus',
    command: ['status'],
    method: 'get',
    path: '/status',
    scope: 'status',
    writes: 'nothing',
    fields: { round: text, advice: text, needsHelp: yes, at: text, by: text },
    gives: { option: 'csv', type: 'text/csv' },
    load: async () => (await import('../commands/status/status.js')).statusCommand,
  },
  {
    id: 'explainStatus',
    command: ['status', 'why'],
    method: 'get',
    path: '/status/{pupil}',
    scope: 'status',
    writes: 'nothing',
    fields: {},
    load: async () => (await import('../commands/status/why.js')).statusWhyCommand,
  },
  {
    id: 'listForms',
    command: ['forms', 'list'],
    method: 'get',
    path: '/pupils/{pupil}/forms',
    scope: 'forms',
    writes: 'nothing',
    fields: {},
    load: async () => (await import('../commands/forms/list.js')).formsListCommand,
  },
  {
    id: 'printForms',
    command: ['forms', 'print'],
    method: 'get',
    path: '/forms',
    scope: 'forms',
    writes: 'nothing',
    fields: { elk: texts, number: text },
    gives: { option: 'output', type: 'application/pdf' },
    load: async () => (await import('../commands/forms/print.js')).formsPrintCommand,
  },
]
