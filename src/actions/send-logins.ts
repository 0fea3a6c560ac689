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
import type { Instant } from '../domain/time.js'
import { mailAddress, mailLater } from '../mail/outbox.js'
import { type Act, correctByHand } from './correct-pupil.js'
import { type LoginPlan, type LoginRequest, type PlannedLogin, planLogins } from './plan-logins.js'

type House = Pick<App, 'db' | 'clock' | 'actor' | 'random' | 'key' | 'config'>

const NONCE_BYTES = 16

/**
 * Queues the logins that were shown, each with a new link that takes the place of an older one. Plans again inside the transaction:
 * who was not shown, or got a login in the meantime, gets none now. Throws when every round is over.
 */
export async function sendLogins(app: House, request: LoginRequest, shown: LoginPlan): Promise<LoginPlan> {
  const now = app.clock.now()
  const shownNumbers = new Map(shown.queue.map(({ pupil, number }) => [pupil.id, number]))
  return await app.db.transaction().execute(async (trx) => {
    await assertRoundToCome(trx, app, now)
    const { queue, skipped } = await planLogins(trx, request)
    const inTime = queue.filter(({ pupil, number }) => shownNumbers.get(pupil.id) === number)
    const overtaken = queue.filter(({ pupil, number }) => (shownNumbers.get(pupil.id) ?? number) < number)
    for (const login of inTime)
      await queueLogin(trx, app, login, { actor: app.actor, now, reason: request.reason ?? '' })
    await recordAudit(trx, ...inTime.map(({ pupil, number }) => entry(app, pupil, number, now)))
    return { queue: inTime, skipped: [...skipped, ...overtaken.map(asSent)] }
  })
}

/** A login that somebody else sent between the showing and the sending. */
function asSent({ pupil }: PlannedLogin): { pupil: KeptPupil; reason: LoginSkipReason } {
  return { pupil, reason: 'already-sent' }
}

async function assertRoundToCome(trx: Trx, { config }: House, now: Instant): Promise<void> {
  const rounds = await listRounds(trx, config.rounds)
  const closings = [...rounds, ...(await listExtensions(trx))].map(({ closesAt }) => closesAt)
  const last = rounds.at(-1)
  if (last && closings.every((closesAt) => closesAt <= now))
    throw new UserError({ code: 'round-closed', round: last.name, closedAt: last.closesAt })
}

async function queueLogin(
  trx: Trx,
  { random, key }: House,
  { pupil, address, number }: PlannedLogin,
  act: Act,
): Promise<void> {
  const { now } = act
  const seed = { pupilId: pupil.id, purpose: 'login', nonce: random.bytes(NONCE_BYTES).toString('base64url') } as const
  if (address !== mailAddress(pupil)) await correctByHand(trx, pupil, { email: address }, act)
  await dropLoginMails(trx, pupil.id, 'link-superseded', now)
  const linkId = await addLink(trx, {
    ...seed,
    tokenHash: hashToken(linkToken(key, seed)),
    createdAt: now,
    expiresAt: undefined,
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
