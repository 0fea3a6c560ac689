import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import type { MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface PasswordChangedMailView extends MailView {
  changedAt: Instant
}

/** Word to the family that its password was changed, so that it notices when somebody else did it. */
export function passwordChangedMail(view: PasswordChangedMailView, speech: Speech): MailContent {
  const changed = formatMoment(view.changedAt, speech.language)
  const say = sayer(speech, 'password-changed', { ...familyValues(view), changed })
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      { kind: 'facts', facts: [{ label: say('moment'), value: changed }] },
      { kind: 'paragraph', line: say('you') },
      { kind: 'notice', line: say('not_you') },
      linkBlock(view, say('button'), 'type', speech),
    ],
  })
}
