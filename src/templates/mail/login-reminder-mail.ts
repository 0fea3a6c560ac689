import type { Instant } from '../../domain/time.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import type { Block, MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface LoginReminderView extends MailView {
  /** The round in which the family can apply. */
  opensAt: Instant
  closesAt: Instant
  /** No reminder of this kind follows in this round. */
  last: boolean
}

/** To a family that has not opened its login: the same personal link once more, and until when there is time. */
export function loginReminderMail(view: LoginReminderView, speech: Speech): MailContent {
  const opens = formatMoment(view.opensAt, speech.language)
  const closes = formatDeadline(view.closesAt, speech.language)
  const say = sayer(speech, 'login-reminder', { ...familyValues(view), opens, closes })
  const last: Block[] = view.last ? [{ kind: 'notice', line: say('last') }] : []
  const noHurry: Block[] = view.last ? [] : [{ kind: 'paragraph', line: say('no_hurry') }]
  return framed(view, speech, {
    subject: say(view.last ? 'last_subject' : 'subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      ...last,
      { kind: 'heading', line: say('steps_heading') },
      { kind: 'steps', lines: [say('step_open'), say('step_birth_date'), say('step_password')] },
      linkBlock(view, say('button'), 'copy', speech),
      { kind: 'paragraph', line: say('same_link') },
      {
        kind: 'facts',
        facts: [
          { label: say('elk_number'), value: view.elkNumber },
          { label: say('from'), value: opens },
          { label: say('until'), value: closes },
        ],
      },
      { kind: 'paragraph', line: say('keep') },
      ...noHurry,
    ],
  })
}
