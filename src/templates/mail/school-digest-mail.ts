import { type Behind, type BehindPupil, type BehindReason, countBehind } from '../../domain/behind.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline } from '../../messages/dates.js'
import { paths } from '../paths.js'
import type { Block, MailContent } from './mail-content.js'
import { frameSayer, headed } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { operatorValues, type Speech, sayer } from './speech.js'

export interface SchoolDigestView extends Pick<MailView, 'portalUrl' | 'help' | 'operator' | 'practice'> {
  school: { name: string; code: string }
  closesAt: Instant
  behind: Behind
}

/** How many names stand under one reason at most; the others are counted. */
const MAX_NAMES = 40

const groups = [
  ['noLogin', 'no_login'],
  ['bounced', 'bounced'],
  ['notOpened', 'not_opened'],
  ['notFinished', 'not_finished'],
] as const satisfies [BehindReason, string][]

/** To a primary school: whose families are behind, by what is the matter, and what to do; no names in the subject. */
export function schoolDigestMail(view: SchoolDigestView, speech: Speech): MailContent {
  const { portalUrl, school, behind } = view
  const closes = formatDeadline(view.closesAt, speech.language)
  const say = digestSayer(view, closes, speech)
  const frame = frameSayer(view, speech)
  return {
    ...headed(view, speech, say('subject', { count: String(countBehind(behind)) })),
    blocks: [
      { kind: 'paragraph', line: say('greeting') },
      { kind: 'paragraph', line: say('intro') },
      { kind: 'facts', facts: [{ label: say('until'), value: closes }] },
      ...groups.flatMap(([reason, words]) => group(behind[reason], words, say)),
      { kind: 'heading', line: say('overview_heading') },
      { kind: 'paragraph', line: say('overview') },
      { kind: 'command', words: ['elk', 'status', '--needs-help', '--school', school.code] },
      { kind: 'heading', line: frame('help_heading') },
      { kind: 'paragraph', line: say('parents') },
      { kind: 'link', label: say('button'), url: portalUrl + paths.login, withoutClicking: say('type_link') },
      { kind: 'list', lines: [say('help_parents'), say('help_staff')] },
    ],
    footer: [say('confidential'), frame('automatic')],
  }
}

function digestSayer(view: SchoolDigestView, closes: string, speech: Speech) {
  return sayer(speech, 'school-digest', { ...operatorValues(view), school: view.school.name, closes })
}

function group(
  pupils: readonly BehindPupil[],
  words: (typeof groups)[number][1],
  say: ReturnType<typeof digestSayer>,
): Block[] {
  if (pupils.length === 0) return []
  const more = pupils.length - MAX_NAMES
  const names = pupils.slice(0, MAX_NAMES).map(({ name, elkNumber }) => say('pupil', { name, elk_number: elkNumber }))
  return [
    { kind: 'heading', line: say(`${words}_heading`, { count: String(pupils.length) }) },
    { kind: 'paragraph', line: say(words) },
    { kind: 'list', lines: more > 0 ? [...names, say('more', { count: String(more) })] : names },
  ]
}
