import type { Instant } from './time.js'

/** Why a backup cannot be opened at all. */
export type BackupFault = 'not-one' | 'wrong-key' | 'cut-off' | 'damaged' | 'newer'

/** What is not right inside a backup that can be opened. */
export type ContentFault = 'incomplete' | 'settings' | 'database' | 'links-between-rows' | 'log' | 'log-end' | 'results'

/** What whoever keeps ELK running can be told is wrong about backups. */
export type BackupProblem =
  | { code: 'backup-without-recipients'; file: string }
  | { code: 'backup-wrong-recipient'; file: string; recipient: string }
  | { code: 'backup-under-way'; dir: string }
  | { code: 'backup-unopened'; file: string; fault: BackupFault }
  | { code: 'backup-not-whole'; file: string; faults: ContentFault[] }
  | { code: 'backup-stopped' }
  | { code: 'backup-unknown'; name: string }
  | { code: 'backup-gone'; file: string }
  | { code: 'backup-altered'; file: string; madeAt: Instant }
  | { code: 'backup-wrong-proof'; name: string }
  | { code: 'backup-key-unreadable'; file: string }
  | { code: 'backup-key-exists'; file: string }
  | { code: 'backup-folder-gone'; dir: string; file: string }
  | { code: 'backup-key-in-home'; dir: string }
