/** Which home a database sends mail for, and on which machine. */
export interface MarkIdentity {
  instanceId: string
  host: string
}

/** Which file on the disk a mark is: a copy is another file, with another number or born at another moment. */
export interface MarkPlace {
  inode: string
  /** In nanoseconds since 1970; empty where the file system does not keep it. */
  bornAt: string
}

/** A home as its mark has it, or as it is. */
export interface Instance extends MarkIdentity, MarkPlace {
  /** How many mails the database has handed over. */
  handedOver: number
}

/** Why a home must not send mail until it is adopted. */
export type Misfit =
  | 'missing'
  | 'restored'
  | 'unreadable'
  | 'other-database'
  | 'older-database'
  | 'other-machine'
  | 'copied'
  | 'put-back'

/** Everything in which a home is not as its mark has it; without any it may send. */
export function findMisfits(marked: Instance, actual: Instance): Misfit[] {
  const sameDatabase = marked.instanceId === actual.instanceId
  const sameMachine = machineName(marked.host) === machineName(actual.host)
  const found: Misfit[] = []
  if (!sameDatabase) found.push('other-database')
  if (sameDatabase && actual.handedOver < marked.handedOver) found.push('older-database')
  if (!sameMachine) found.push('other-machine')
  if (sameMachine && !isSamePlace(marked, actual)) found.push('copied')
  return found
}

/** A machine may learn or lose its domain; its own name stays. */
function machineName(host: string): string {
  return host.split('.')[0]?.toLowerCase() ?? ''
}

function isSamePlace(marked: MarkPlace, actual: MarkPlace): boolean {
  const isBornThen = marked.bornAt === actual.bornAt || marked.bornAt === '' || actual.bornAt === ''
  return marked.inode === actual.inode && isBornThen
}
