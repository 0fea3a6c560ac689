import type { Generated, Insertable, Selectable } from 'kysely'
import type { Advice } from '../domain/advice.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FormReason } from '../domain/form-version.js'
import type { FamilyLanguage } from '../domain/language.js'
import type { FieldChange } from '../domain/pupil.js'
import type { RoundName } from '../domain/round.js'
import type { Route } from '../domain/route.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Day, Instant } from '../domain/time.js'
import type {
  BouncedAddressesTable,
  BouncesTable,
  MailAttemptsTable,
  MailMessagesTable,
  MailsTable,
  RestingDomainsTable,
} from './mail-tables.js'
import type { ResultTables } from './result-tables.js'
import type { TrustTables } from './trust-tables.js'

type Truth = 0 | 1
type Id = Generated<number>

export interface ProcedureTable {
  id: 1
  year: number
  rehearsal: Truth
  instance_id: string
  created_at: Instant
  /** How many mails ever began to leave; only rises, so that an older copy of the database is known by it. */
  handed_over: Generated<number>
}

export interface PrimarySchoolsTable {
  id: Id
  code: SchoolCode
  name: string
  board: string
  email: string
  phone: string
}

export interface SecondarySchoolsTable {
  id: Id
  code: string
  name: string
  kind: 'regular' | 'praktijkonderwijs' | 'kovo' | 'vso'
  street: string
  house_number: string
  postcode: string
  city: string
  website: string
  district: Generated<string>
}

export interface DepartmentsTable {
  id: Id
  code: string
  secondary_school_id: number
  profile: string
  level: string
  /** Separated by `|`. */
  advices: string
  preselection: Truth
  capacity: number | null
  first_choices_last_year: number | null
}

export interface PupilsTable {
  id: Id
  elk_number: ElkNumber
  primary_school_id: number
  number: string
  first_name: string
  prefix: string
  last_name: string
  sort_name: string
  birth_date: Day
  pupil_group: string
  street: string
  house_number: string
  house_number_suffix: string
  postcode: string
  city: string
  contact_name: string
  email: string
  phone: string
  contact_name_2: string
  email_2: string
  phone_2: string
  contact_by_family: Generated<Truth>
  language: FamilyLanguage
  preliminary_advice: Advice | null
  advice: Advice | null
  advice_recorded_at: Instant | null
  route: Route
  created_at: Instant
  changed_at: Instant
}

export interface CorrectedAwayTable {
  pupil_id: number
  field: FieldChange['field']
  value: string
}

export interface AdmissionsTable {
  pupil_id: number
  department_id: number
  admitted_at: Instant
}

export interface FormVersionsTable {
  id: Id
  pupil_id: number
  version: number
  reason: FormReason
  /** JSON of ChildData. */
  child: string
  advice: Advice | null
  route: Route
  /** JSON of FieldChange[]. */
  changes: string
  /** JSON of department codes. */
  dropped: string
  created_at: Instant
  superseded_at: Instant | null
}

export interface LinksTable {
  id: Id
  pupil_id: number
  purpose: 'login' | 'password-reset'
  nonce: string
  token_hash: string
  created_at: Instant
  expires_at: Instant | null
  used_at: Instant | null
  superseded_at: Instant | null
  revoked_at: Instant | null
}

export interface AccountsTable {
  pupil_id: number
  password_hash: string
  created_at: Instant
  password_changed_at: Instant
}

export interface SessionsTable {
  token_hash: string
  pupil_id: number
  created_at: Instant
  expires_at: Instant
}

export interface RoundTimesTable {
  round: RoundName
  opens_at: Instant
  closes_at: Instant
  result_mail_at: Instant | null
  results_at: Instant | null
}

export interface RoundExtensionsTable {
  round: RoundName
  pupil_id: number
  closes_at: Instant
}

export interface ApplicationsTable {
  id: Id
  pupil_id: number
  round: RoundName
  started_at: Instant
  revision: number
  child_checked_version: number | null
  contact_checked_at: Instant | null
  submission_id: number | null
}

export interface ApplicationEntriesTable {
  application_id: number
  place: number
  department_id: number
  upper_level: Truth
}

export interface SubmissionsTable {
  id: Id
  pupil_id: number
  round: RoundName
  form_version: number
  /** JSON of Entry[]. */
  entries: string
  submitted_at: Instant
  receipt_code: string
  entered_by: string | null
}

export interface ReopeningsTable {
  submission_id: number
  reopened_at: Instant
  reason: string
}

export interface Tables extends ResultTables, TrustTables {
  procedure: ProcedureTable
  primary_schools: PrimarySchoolsTable
  secondary_schools: SecondarySchoolsTable
  departments: DepartmentsTable
  pupils: PupilsTable
  corrected_away: CorrectedAwayTable
  admissions: AdmissionsTable
  form_versions: FormVersionsTable
  links: LinksTable
  accounts: AccountsTable
  sessions: SessionsTable
  round_times: RoundTimesTable
  round_extensions: RoundExtensionsTable
  applications: ApplicationsTable
  application_entries: ApplicationEntriesTable
  submissions: SubmissionsTable
  reopenings: ReopeningsTable
  mails: MailsTable
  mail_messages: MailMessagesTable
  mail_attempts: MailAttemptsTable
  resting_domains: RestingDomainsTable
  bounces: BouncesTable
  bounced_addresses: BouncedAddressesTable
}

export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>
export type NewRow<Table extends keyof Tables> = Insertable<Tables[Table]>
