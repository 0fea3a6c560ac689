import type { Instant } from '../../domain/time.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import type { MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface LoginMailView extends MailView {
  /** The round in which the family can apply: the open one, else the next. */
  opensAt: Instant
  closesAt: Instant
}

/** The parent login: the personal link, the ELK number, what to have at hand and when to apply. */
export function loginMail(view: LoginMailView, speech: Speech): MailContent {
  const opens = formatMoment(view.opensAt, speech.language)
  const closes = formatDeadline(view.closesAt, speech.language)
  const say = sayer(speech, 'login', { ...familyValues(view), opens, closes })
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      { kind: 'heading', line: say('steps_heading') },
      { kind: 'steps', lines: [say('step_open'), say('step_birth_date'), say('step_password')] },
      linkBlock(view, say('button'), 'copy', speech),
      { kind: 'heading', line: say('keep_heading') },
      { kind: 'facts', facts: [{ label: say('elk_number'), value: view.elkNumber }] },
      { kind: 'paragraph', line: say('keep') },
      { kind: 'heading', line: say('when_heading') },
      {
        kind: 'facts',
        facts: [
          { label: say('from'), value: opens },
          { label: say('until'), value: closes },
        ],
      },
      { kind: 'paragraph', line: say('no_hurry') },
    ],
  })
}
