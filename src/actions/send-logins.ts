import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import type { LoginSkipReason } from '../domain/login-plan.js'
import type { Instant } from '../domain/time.js'
import { mailAddress, mailLater } from '../mail/outbox.js'
import { type Act, correctByHand } from './correct-pupil.js'
import { drawLoginSeed, endOfLoginLinks, keepLoginLink } from './login-link.js'
import { type LoginPlan, type LoginRequest, type PlannedLogin, planLogins } from './plan-logins.js'
import { vouchForAddress } from './vouch-for-address.js'

type House = Pick<App, 'db' | 'clock' | 'actor' | 'random' | 'key' | 'config'>

/**
 * Queues the logins that were shown, each with a new link that takes the place of an older one. Plans again inside the transaction:
 * who was not shown, or got a login in the meantime, gets none now. Throws when every round is over.
 */
export async function sendLogins(app: House, request: LoginRequest, shown: LoginPlan): Promise<LoginPlan> {
  const now = app.clock.now()
  const shownNumbers = new Map(shown.queue.map(({ pupil, number }) => [pupil.id, number]))
  return await app.db.transaction().execute(async (trx) => {
    const expiresAt = await endOfLoginLinks(trx, app, now)
    const { queue, skipped } = await planLogins({ ...app, db: trx }, request)
    const inTime = queue.filter(({ pupil, number }) => shownNumbers.get(pupil.id) === number)
    const overtaken = queue.filter(({ pupil, number }) => (shownNumbers.get(pupil.id) ?? number) < number)
    for (const login of inTime)
      await queueLogin(trx, app, login, {
        actor: app.actor,
        now,
        reason: request.reason ?? '',
        expiresAt,
      })
    await recordAudit(trx, ...inTime.map(({ pupil, number }) => entry(app, pupil, number, now)))
    return { queue: inTime, skipped: [...skipped, ...overtaken.map(asSent)] }
  })
}

/** A login that somebody else sent between the showing and the sending. */
function asSent({ pupil }: PlannedLogin): { pupil: KeptPupil; reason: LoginSkipReason } {
  return { pupil, reason: 'already-sent' }
}

async function queueLogin(
  trx: Trx,
  { random, key }: House,
  { pupil, address, number, toMarked }: PlannedLogin,
  act: Act & { expiresAt: Instant },
): Promise<void> {
  const { now, expiresAt } = act
  if (address !== mailAddress(pupil)) await correctByHand(trx, pupil, { email: address }, act)
  if (toMarked) await vouchForAddress(trx, { pupilId: pupil.id, address }, act)
  const linkId = await keepLoginLink(trx, { key }, { seed: drawLoginSeed(random, pupil.id), now, expiresAt })
  await mailLater(
    trx,
    { kind: 'login', pupil: { ...pupil, email: address }, uniqueKey: `login:${pupil.id}:${number}`, linkId },
    now,
  )
}

function entry({ actor }: House, { id }: KeptPupil, number: number, now: Instant) {
  return { at: now, actor, act: 'login queued', pupilId: id, details: { number } }
}
