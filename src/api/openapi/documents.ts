import * as v from 'valibot'
import { ledgerKinds, mailStates } from '../../domain/mail.js'
import {
  advice,
  attention,
  change,
  count,
  counts,
  formReason,
  formVersion,
  instant,
  login,
  results,
  round,
  rounds,
  route,
  skipped,
  unprintable,
} from './parts.js'

const imported = v.strictObject({
  file: v.string(),
  encoding: v.string(),
  delimiter: v.string(),
  dryRun: v.boolean(),
  read: count,
  added: count,
  changed: count,
  unchanged: count,
  skipped: count,
  rejected: count,
  problems: v.array(
    v.strictObject({
      row: count,
      column: v.string(),
      value: v.string(),
      code: v.string(),
      message: v.string(),
      suggestion: v.optional(v.string()),
    }),
  ),
})

const pupils = v.array(
  v.strictObject({
    elkNumber: v.string(),
    number: v.string(),
    name: v.string(),
    school: v.string(),
    group: v.string(),
    email: v.string(),
    advice,
    route,
  }),
)

const pupil = v.strictObject({
  elkNumber: v.string(),
  number: v.string(),
  firstName: v.string(),
  prefix: v.string(),
  lastName: v.string(),
  birthDate: v.string(),
  school: v.string(),
  group: v.string(),
  address: v.strictObject({
    street: v.string(),
    houseNumber: v.string(),
    houseNumberSuffix: v.string(),
    postcode: v.string(),
    city: v.string(),
  }),
  contacts: v.array(v.strictObject({ name: v.string(), email: v.string(), phone: v.string() })),
  language: v.string(),
  preliminaryAdvice: advice,
  advice,
  route,
  form: formVersion,
  login,
  rounds,
})

const corrected = v.union([
  v.strictObject({ dryRun: v.literal(true), changes: v.array(change) }),
  v.strictObject({
    dryRun: v.literal(false),
    changes: v.array(change),
    formVersion: v.nullable(count),
    familyMailed: v.boolean(),
  }),
])

const adviceRecorded = v.union([
  v.strictObject({
    elkNumber: v.string(),
    advice,
    route,
    form: formVersion,
    dropped: v.array(v.string()),
    dryRun: v.boolean(),
  }),
  v.strictObject({ elkNumber: v.string(), preliminaryAdvice: advice, dryRun: v.boolean() }),
])

const family = { elkNumber: v.string(), name: v.string() }

const loginsSent = v.strictObject({
  queued: count,
  families: v.array(v.strictObject({ ...family, email: v.string() })),
  skipped,
  dryRun: v.boolean(),
})

const lettersPrinted = v.strictObject({
  printed: count,
  file: v.nullable(v.string()),
  families: v.array(v.strictObject(family)),
  skipped,
  unprintable,
  dryRun: v.boolean(),
})

const status = v.strictObject({
  at: instant,
  counts,
  pupils: v.array(v.strictObject({ ...family, school: v.string(), advice, route, login, rounds, results, attention })),
  mailPause: v.nullable(v.strictObject({ mailId: count, reason: v.string(), until: instant, reply: v.string() })),
  mailMisfits: v.array(v.string()),
  mailUnknown: count,
  mailOnlyTo: v.nullable(v.array(v.string())),
})

const statusGroups = v.strictObject({
  at: instant,
  by: v.picklist(['school', 'board', 'advice']),
  round,
  groups: v.array(
    v.strictObject({
      school: v.optional(v.nullable(v.string())),
      board: v.optional(v.nullable(v.string())),
      advice: v.optional(v.nullable(v.string())),
      counts,
      needHelp: count,
    }),
  ),
})

const statusExplained = v.strictObject({
  elkNumber: v.string(),
  login,
  rounds,
  results,
  attention,
  events: v.array(
    v.strictObject({
      at: instant,
      event: v.string(),
      version: v.optional(count),
      id: v.optional(count),
      kind: v.optional(v.picklist(ledgerKinds)),
      state: v.optional(v.picklist(mailStates)),
      round: v.optional(round),
      department: v.optional(v.nullable(v.string())),
      by: v.optional(v.string()),
      enteredBy: v.optional(v.nullable(v.string())),
      reason: v.optional(v.string()),
    }),
  ),
})

const forms = v.strictObject({
  elkNumber: v.string(),
  versions: v.array(
    v.strictObject({
      version: count,
      current: v.boolean(),
      reason: formReason,
      createdAt: instant,
      advice,
      route,
      changes: v.array(change),
      dropped: v.array(v.string()),
    }),
  ),
})

const formsPrinted = v.strictObject({
  file: v.nullable(v.string()),
  printed: v.array(v.strictObject({ elkNumber: v.string(), version: count })),
  skipped,
  unprintable,
})

/** The document that each operation answers, by its `operationId`: what its command gives with `--json`. */
export const documents: Readonly<Record<string, v.GenericSchema>> = {
  importPupils: imported,
  listPupils: pupils,
  showPupil: pupil,
  correctPupil: corrected,
  importAdvices: imported,
  recordAdvice: adviceRecorded,
  sendLogins: loginsSent,
  printLetters: lettersPrinted,
  readStatus: v.union([status, statusGroups]),
  explainStatus: statusExplained,
  listForms: forms,
  printForms: formsPrinted,
}
