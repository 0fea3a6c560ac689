import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import type { MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface PasswordResetMailView extends MailView {
  expiresAt: Instant
}

/** A forgotten password: the link with which to choose a new one, and until when it works. */
export function passwordResetMail(view: PasswordResetMailView, speech: Speech): MailContent {
  const expires = formatMoment(view.expiresAt, speech.language)
  const say = sayer(speech, 'password-reset', { ...familyValues(view), expires })
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      linkBlock(view, say('button'), 'copy', speech),
      {
        kind: 'facts',
        facts: [
          { label: say('until'), value: expires },
          { label: say('elk_number'), value: view.elkNumber },
        ],
      },
      { kind: 'paragraph', line: say('at_hand') },
      { kind: 'notice', line: say('not_asked') },
    ],
  })
}
