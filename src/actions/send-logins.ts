import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { addLink } from '../db/links.js'
import { dropLoginMails } from '../db/mail-outcomes.js'
import type { Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { hashToken, linkToken } from '../domain/link-token.js'
import type { LoginSkipReason } from '../domain/login-plan.js'
import { UserError } from '../domain/problems.js'
import { addMs, DAY_MS, type Instant } from '../domain/time.js'
import { mailAddress, mailLater } from '../mail/outbox.js'
import { type Act, correctByHand } from './correct-pupil.js'
import { type LoginPlan, type LoginRequest, type PlannedLogin, planLogins } from './plan-logins.js'

type House = Pick<App, 'db' | 'clock' | 'actor' | 'random' | 'key' | 'config'>

// A link outlives the last round by a month, for families that are given longer after it was sent.
const GRACE_MS = 30 * DAY_MS
const NONCE_BYTES = 16

/**
 * Queues the logins that were shown, each with a new link that takes the place of an older one. Plans again inside the transaction:
 * who was not shown, or got a login in the meantime, gets none now. Throws when every round is over.
 */
export async function sendLogins(app: House, request: LoginRequest, shown: LoginPlan): Promise<LoginPlan> {
  const now = app.clock.now()
  const shownNumbers = new Map(shown.queue.map(({ pupil, number }) => [pupil.id, number]))
  return await app.db.transaction().execute(async (trx) => {
    const closing = await lastClosing(trx, app, now)
    const { queue, skipped } = await planLogins(trx, request)
    const inTime = queue.filter(({ pupil, number }) => shownNumbers.get(pupil.id) === number)
    const overtaken = queue.filter(({ pupil, number }) => (shownNumbers.get(pupil.id) ?? number) < number)
    for (const login of inTime)
      await queueLogin(trx, app, login, {
        actor: app.actor,
        now,
        reason: request.reason ?? '',
        expiresAt: addMs(closing, GRACE_MS),
      })
    await recordAudit(trx, ...inTime.map(({ pupil, number }) => entry(app, pupil, number, now)))
    return { queue: inTime, skipped: [...skipped, ...overtaken.map(asSent)] }
  })
}

/** A login that somebody else sent between the showing and the sending. */
function asSent({ pupil }: PlannedLogin): { pupil: KeptPupil; reason: LoginSkipReason } {
  return { pupil, reason: 'already-sent' }
}

/** The moment from which no family can apply any more, as things stand; throws when it is past. */
async function lastClosing(trx: Trx, { config }: House, now: Instant): Promise<Instant> {
  const rounds = await listRounds(trx, config.rounds)
  const closings = [...rounds, ...(await listExtensions(trx))].map(({ closesAt }) => closesAt)
  const latest = closings.reduce((one, other) => (one > other ? one : other))
  const last = rounds.at(-1)
  if (last && latest <= now) throw new UserError({ code: 'round-closed', round: last.name, closedAt: last.closesAt })
  return latest
}

async function queueLogin(
  trx: Trx,
  { random, key }: House,
  { pupil, address, number }: PlannedLogin,
  act: Act & { expiresAt: Instant },
): Promise<void> {
  const { now } = act
  const seed = { pupilId: pupil.id, purpose: 'login', nonce: random.bytes(NONCE_BYTES).toString('base64url') } as const
  if (address !== mailAddress(pupil)) await correctByHand(trx, pupil, { email: address }, act)
  await dropLoginMails(trx, pupil.id, 'link-superseded', now)
  const linkId = await addLink(trx, {
    ...seed,
    tokenHash: hashToken(linkToken(key, seed)),
    createdAt: now,
    expiresAt: act.expiresAt,
  })
  await mailLater(
    trx,
    { kind: 'login', pupil: { ...pupil, email: address }, uniqueKey: `login:${pupil.id}:${number}`, linkId },
    now,
  )
}

function entry({ actor }: House, { id }: KeptPupil, number: number, now: Instant) {
  return { at: now, actor, act: 'login queued', pupilId: id, details: { number } }
}
