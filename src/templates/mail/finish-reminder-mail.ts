import type { Instant } from '../../domain/time.js'
import { formatDeadline } from '../../messages/dates.js'
import type { Block, MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface FinishReminderView extends MailView {
  closesAt: Instant
  /** Whether there is anything yet of the application. */
  hasBegun: boolean
  /** No reminder of this kind follows in this round. */
  last: boolean
}

/** To a family with an account that did not hand in: that nothing is sent in yet, and how to finish. */
export function finishReminderMail(view: FinishReminderView, speech: Speech): MailContent {
  const closes = formatDeadline(view.closesAt, speech.language)
  const say = sayer(speech, 'finish-reminder', { ...familyValues(view), closes })
  const last: Block[] = view.last ? [{ kind: 'paragraph', line: say('last') }] : []
  return framed(view, speech, {
    subject: say(view.last ? 'last_subject' : 'subject'),
    blocks: [
      { kind: 'paragraph', line: say(view.hasBegun ? 'intro' : 'intro_not_begun') },
      { kind: 'notice', line: say('not_sent') },
      ...last,
      { kind: 'heading', line: say('steps_heading') },
      {
        kind: 'steps',
        lines: [say('step_log_in'), say(view.hasBegun ? 'step_check' : 'step_fill_in'), say('step_definitive')],
      },
      linkBlock(view, say('button'), 'type', speech),
      {
        kind: 'facts',
        facts: [
          { label: say('elk_number'), value: view.elkNumber },
          { label: say('until'), value: closes },
        ],
      },
      { kind: 'paragraph', line: say('forgotten') },
    ],
  })
}
