import type { Mail } from '../db/mails.js'
import { linkState } from '../domain/link-state.js'
import type { DropReason } from '../domain/mail-reason.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import type { MailData } from './mail-data.js'
import type { MailFacts } from './mail-facts.js'
import { mailAddress } from './outbox.js'

/** Why a mail must not go any more, now that its turn has come; undefined when it still says what is so. */
export function whyNot(mail: Pick<Mail, 'kind' | 'data'>, facts: MailFacts, now: Instant): DropReason | undefined {
  if (mailAddress(facts.pupil) === '') return 'no-email'
  switch (mail.kind) {
    case 'login':
      return whyNoLogin(facts, now)
    case 'password-reset':
      return whyNoAccount(facts) ?? whyNoLink(facts, now)
    case 'password-changed':
      return whyNoAccount(facts)
    case 'form-renewed':
      return whyNotReopened(mail.data as MailData['form-renewed'], facts)
    case 'receipt':
      return undefined
  }
}

function whyNoLogin(facts: MailFacts, now: Instant): DropReason | undefined {
  if (facts.hasAccount) return 'has-account'
  if (facts.rounds.every(({ closesAt }) => closesAt <= now)) return 'rounds-over'
  const linkReason = whyNoLink(facts, now)
  if (linkReason) return linkReason
  return routeKind(facts.pupil.route) === 'paper' ? 'paper-route' : undefined
}

function whyNoAccount({ hasAccount }: MailFacts): DropReason | undefined {
  return hasAccount ? undefined : 'no-account'
}

function whyNoLink({ link }: MailFacts, now: Instant): DropReason | undefined {
  if (!link) throw new TypeError('this kind of mail brings a link')
  const state = linkState(link, now)
  return state === 'open' ? undefined : `link-${state}`
}

/** Word that an application is open again comes too late when it is definitive once more. */
function whyNotReopened({ reopened }: MailData['form-renewed'], { applications }: MailFacts): DropReason | undefined {
  return reopened && applications.at(-1)?.state === 'AV' ? 'already-definitive' : undefined
}
