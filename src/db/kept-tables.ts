import type { Tables } from './tables.js'

/** Of whom or what a column tells that stays when a child is erased. */
type Kept =
  /** Primary and secondary schools, departments and their seats. */
  | 'organisation'
  /** The procedure itself: its times, its draw, hashes and counts. */
  | 'procedure'
  /** Staff, and their reasons for acts that are about no child. */
  | 'staff'
  /** ELK's own keys of rows. */
  | 'key'

/** What becomes of a column whose row stays. */
type ColumnFate = Kept | 'emptied' | 'rewritten'

/** What becomes of a table when a child is erased, and what a copy of everything about the child holds of it. */
export type TableFate<Column extends string = string> =
  /** The rows about the child go. `hidden`: columns that a copy leaves out, since they open something or say nothing. */
  | { rows: 'go'; section: string; hidden: readonly Column[] }
  /** All rows go, about whichever child they are: they can be made again. */
  | { rows: 'all go' }
  /** Rows go that nothing points to any more. */
  | { rows: 'unused go' }
  /** Rows stay; every column says what it tells of. */
  | { rows: 'stay'; columns: Readonly<Record<Column, ColumnFate>> }

/** The tables that tell of no child, column by column. */
export const keptTables = {
  procedure: {
    rows: 'stay',
    columns: {
      id: 'key',
      year: 'procedure',
      rehearsal: 'procedure',
      instance_id: 'procedure',
      created_at: 'procedure',
      handed_over: 'procedure',
    },
  },
  primary_schools: {
    rows: 'stay',
    columns: {
      id: 'key',
      code: 'organisation',
      name: 'organisation',
      board: 'organisation',
      email: 'organisation',
      phone: 'organisation',
    },
  },
  secondary_schools: {
    rows: 'stay',
    columns: {
      id: 'key',
      code: 'organisation',
      name: 'organisation',
      kind: 'organisation',
      street: 'organisation',
      house_number: 'organisation',
      postcode: 'organisation',
      city: 'organisation',
      website: 'organisation',
      district: 'organisation',
    },
  },
  departments: {
    rows: 'stay',
    columns: {
      id: 'key',
      code: 'organisation',
      secondary_school_id: 'key',
      profile: 'organisation',
      level: 'organisation',
      advices: 'organisation',
      preselection: 'organisation',
      capacity: 'organisation',
      first_choices_last_year: 'organisation',
    },
  },
  round_times: {
    rows: 'stay',
    columns: {
      round: 'procedure',
      opens_at: 'procedure',
      closes_at: 'procedure',
      result_mail_at: 'procedure',
      results_at: 'procedure',
    },
  },
  round_seats: { rows: 'stay', columns: { round: 'procedure', department_id: 'key', seats: 'organisation' } },
  api_tokens: {
    rows: 'stay',
    columns: {
      id: 'key',
      primary_school_id: 'key',
      name: 'staff',
      scopes: 'organisation',
      token_hash: 'organisation',
      created_at: 'procedure',
      created_by: 'staff',
      expires_at: 'procedure',
      last_used_at: 'procedure',
      revoked_at: 'procedure',
      revoked_by: 'staff',
      revocation_reason: 'staff',
    },
  },
  backups: {
    rows: 'stay',
    columns: {
      id: 'key',
      name: 'procedure',
      sha256: 'procedure',
      bytes: 'procedure',
      made_at: 'procedure',
      made_by: 'staff',
      proof_hash: 'procedure',
      audit_id: 'key',
      verified_at: 'procedure',
      verified_by: 'staff',
      removed_at: 'procedure',
    },
  },
  erasures: {
    rows: 'stay',
    columns: {
      id: 'key',
      kind: 'procedure',
      erased_at: 'procedure',
      erased_by: 'staff',
      reason: 'staff',
      counts: 'procedure',
    },
  },
  erasure_leftovers: { rows: 'stay', columns: { erasure_id: 'key', files: 'procedure' } },
  statistics: {
    rows: 'stay',
    columns: { id: 'key', round: 'procedure', made_at: 'procedure', counts: 'procedure' },
  },
  erasing: { rows: 'stay', columns: { id: 'key' } },
  earlier_audit_hashes: { rows: 'stay', columns: { id: 'key', hash: 'procedure' } },
} as const satisfies { readonly [Table in keyof Tables]?: TableFate<keyof Tables[Table] & string> }
