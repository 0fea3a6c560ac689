import type { MailState } from '../domain/mail.js'
import { listMarkedAddresses } from './bounces.js'
import type { Database } from './open.js'
import type { PupilFilter } from './pupils.js'

/** What there is of a pupil's parent login. */
export interface LoginFacts {
  hasAccount: boolean
  /** How many login links were ever made. */
  links: number
  /** How many links of any purpose are not revoked. */
  unrevoked: number
  /** The newest login mail, or letter with an empty recipient, unless its link was revoked. */
  newest: { state: MailState; recipient: string } | undefined
  /** The addresses whose last login mail had its link revoked. */
  revokedRecipients: readonly string[]
  /** The addresses, in small letters, that came back as ones that do not exist. */
  markedAddresses: readonly string[]
}

/** What there is of the parent logins, by pupil id. */
export async function listLoginFacts(db: Database, filter: PupilFilter = {}): Promise<Map<number, LoginFacts>> {
  const [pupils, links, mails] = [await pupilRows(db, filter), await linkRows(db, filter), await mailRows(db, filter)]
  const counts = new Map(links.map((row) => [row.pupil_id, row]))
  // Oldest first, so that the newest stays.
  const newest = new Map(mails.map((row) => [row.pupil_id, row]))
  const revoked = revokedRecipients(mails)
  const marked = await listMarkedAddresses(db, filter)
  return new Map(
    pupils.map(({ id, account }) => {
      const mail = newest.get(id)
      const facts: LoginFacts = {
        hasAccount: account !== null,
        links: counts.get(id)?.logins ?? 0,
        unrevoked: counts.get(id)?.unrevoked ?? 0,
        newest: mail && mail.revoked_at === null ? { state: mail.state, recipient: mail.recipient } : undefined,
        revokedRecipients: revoked.get(id) ?? [],
        markedAddresses: marked.get(id) ?? [],
      }
      return [id, facts]
    }),
  )
}

function revokedRecipients(mails: Awaited<ReturnType<typeof mailRows>>): Map<number, string[]> {
  const last = new Map(mails.map((row) => [`${row.pupil_id} ${row.recipient}`, row]))
  const revoked = new Map<number, string[]>()
  for (const { pupil_id, recipient, revoked_at } of last.values())
    if (pupil_id !== null && revoked_at !== null) revoked.set(pupil_id, [...(revoked.get(pupil_id) ?? []), recipient])
  return revoked
}

async function pupilRows(db: Database, { schools, ids }: PupilFilter) {
  let query = db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .leftJoin('accounts', 'accounts.pupil_id', 'pupils.id')
    .select(['pupils.id', 'accounts.created_at as account'])
  if (schools) query = query.where('primary_schools.code', 'in', schools)
  if (ids) query = query.where('pupils.id', 'in', ids)
  return await query.execute()
}

async function linkRows(db: Database, { ids }: PupilFilter) {
  let query = db
    .selectFrom('links')
    .select((eb) => [
      'pupil_id',
      eb.fn.sum<number>(eb.case().when('purpose', '=', 'login').then(1).else(0).end()).as('logins'),
      eb.fn.sum<number>(eb.case().when('revoked_at', 'is', null).then(1).else(0).end()).as('unrevoked'),
    ])
    .groupBy('pupil_id')
  if (ids) query = query.where('pupil_id', 'in', ids)
  return await query.execute()
}

async function mailRows(db: Database, { ids }: PupilFilter) {
  let query = db
    .selectFrom('mails')
    .innerJoin('links', 'links.id', 'mails.link_id')
    .select(['mails.pupil_id', 'state', 'recipient', 'revoked_at'])
    .where('kind', 'in', ['login', 'login-letter'])
    .orderBy('mails.id')
  if (ids) query = query.where('mails.pupil_id', 'in', ids)
  return await query.execute()
}
