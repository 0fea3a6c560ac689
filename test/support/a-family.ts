import { changeContact } from '../../src/actions/change-contact.js'
import { changeList } from '../../src/actions/change-list.js'
import { chooseSchool } from '../../src/actions/choose-school.js'
import { confirmChildData } from '../../src/actions/confirm-child-data.js'
import { submitApplication } from '../../src/actions/submit-application.js'
import type { App } from '../../src/app.js'
import { addAccount } from '../../src/db/accounts.js'
import { addLink, claimLink } from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { getStanding } from '../../src/db/standing.js'
import type { Application } from '../../src/domain/application.js'
import { choiceKind } from '../../src/domain/route.js'
import { revisionOf } from '../../src/domain/standing.js'
import { mailLater } from '../../src/mail/outbox.js'

/** Where a family stands now, as every page of the portal looks it up. */
export async function standingOf({ db, clock, ...year }: App, { id: pupilId }: Pick<KeptPupil, 'id'>) {
  return getStanding(db, year, { pupilId, now: clock.now() })
}

/** A family adds departments at the end of its list, or ticks one school; answers what is saved now. */
export async function choose(app: App, pupil: KeptPupil, ...departments: string[]): Promise<Application | undefined> {
  for (const department of departments) {
    const { application, pupil: now, round } = await standingOf(app, pupil)
    const revision = revisionOf(application)
    if (choiceKind(now.route, round.name) === 'one-school')
      await chooseSchool(app, { pupilId: pupil.id, revision, department })
    else {
      const filledIn = { places: new Map<string, string>(), wishes: new Set<string>() }
      await changeList(app, { pupilId: pupil.id, revision, filledIn, change: { kind: 'add', department } })
    }
  }
  return (await standingOf(app, pupil)).application
}

/** A family confirms the child's data and its own, as they stand. */
export async function confirmData(app: App, pupil: KeptPupil): Promise<void> {
  const { form, pupil: contact } = await standingOf(app, pupil)
  await confirmChildData(app, { pupilId: pupil.id, formVersion: form?.version ?? 0 })
  const { contactName, email, phone, contactName2, email2, phone2, language } = contact
  await changeContact(app, {
    pupilId: pupil.id,
    contact: { contactName, email, phone, contactName2, email2, phone2, language },
  })
}

/** A family answers everything, chooses and hands in: its application is definitive. */
export async function handIn(app: App, pupil: KeptPupil, ...departments: string[]): Promise<void> {
  await confirmData(app, pupil)
  const application = await choose(app, pupil, ...departments)
  await submitApplication(app, { pupilId: pupil.id, revision: revisionOf(application), by: 'family' })
}

/** A family's parent login went out to its address and the mail server took it, or refused it. */
export async function receiveLogin(
  { db, clock }: App,
  pupil: KeptPupil,
  state: 'sent' | 'failed' | 'unknown' = 'sent',
): Promise<number> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const tokenHash = `token of ${pupil.id} at ${now}`
    const link = { pupilId: pupil.id, purpose: 'login', nonce: tokenHash, tokenHash, createdAt: now } as const
    const linkId = await addLink(trx, { ...link, expiresAt: undefined })
    await mailLater(trx, { kind: 'login', pupil, uniqueKey: tokenHash, linkId }, now)
    const sentAt = state === 'sent' ? now : null
    await trx
      .updateTable('mails')
      .set({ state, state_at: now, sent_at: sentAt })
      .where('link_id', '=', linkId)
      .execute()
    return linkId
  })
}

/** A family opens its parent login and makes its account. */
export async function makeAccount(app: App, pupil: KeptPupil): Promise<void> {
  const linkId = await receiveLogin(app, pupil)
  await app.db.transaction().execute(async (trx) => {
    await claimLink(trx, linkId, app.clock.now())
    await addAccount(trx, { pupilId: pupil.id, passwordHash: 'none', createdAt: app.clock.now() })
  })
}
