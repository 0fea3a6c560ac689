import { type HomeFinding, type HomeFindingCode, homeSubjects } from './home-finding.js'
import type { Level } from './mail-finding.js'

const warnings: readonly HomeFindingCode[] = [
  'portal-not-yet',
  'portal-certificate-ends',
  'worker-not-yet',
  'queue-unknown',
  'mail-mind',
  'mail-to-files-yet',
  'mail-only-to-yet',
  'calendar-deadline',
  'advice-missing',
  'logins-unsent',
  'logins-bounced',
  'logins-no-email',
  'pupils-none-yet',
  'schools-none-yet',
  'departments-none-yet',
  'schools-empty',
  'departments-no-capacity',
  'secondary-empty',
  'texts-security',
  'settings-example',
  'log-heads-near',
  'log-heads-away',
  'log-heads-damaged',
  'backup-unverified',
  'disk-low',
  'files-as-root',
  'keys-end',
  'keys-ended',
  'clock-loose',
  'node-ended',
]
const later: readonly HomeFindingCode[] = ['portal-closed', 'worker-idle']
const fine: readonly HomeFindingCode[] = ['calendar-next', 'calendar-over']
const order: readonly Level[] = ['problem', 'warning', 'skipped', 'ok']

/** How bad a finding is; whatever is not known to be less is a problem. */
export function levelOfHome({ code }: Pick<HomeFinding, 'code'>): Level {
  if (code.endsWith('-ok') || fine.includes(code)) return 'ok'
  if (code.endsWith('-practice') || later.includes(code)) return 'skipped'
  return warnings.includes(code) ? 'warning' : 'problem'
}

/** Findings in the order in which they are told: what is wrong first, and of that what families would notice first. */
export function byGravity(one: HomeFinding, other: HomeFinding): number {
  return (
    order.indexOf(levelOfHome(one)) - order.indexOf(levelOfHome(other)) ||
    homeSubjects.indexOf(one.subject) - homeSubjects.indexOf(other.subject)
  )
}
