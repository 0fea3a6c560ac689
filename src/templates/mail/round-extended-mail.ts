import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline } from '../../messages/dates.js'
import { familyMessagesFor } from '../../messages/families.js'
import type { MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface RoundExtendedView extends MailView {
  round: RoundName
  closesAt: Instant
}

/** Word to a family that it has more time, and until when. */
export function roundExtendedMail(view: RoundExtendedView, speech: Speech): MailContent {
  const closes = formatDeadline(view.closesAt, speech.language)
  const round = familyMessagesFor(speech.language).terms.rounds[view.round]
  const say = sayer(speech, 'round-extended', { ...familyValues(view), round, closes })
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      {
        kind: 'facts',
        facts: [
          { label: say('until'), value: closes },
          { label: say('elk_number'), value: view.elkNumber },
        ],
      },
      { kind: 'list', lines: [say('definitive'), say('started'), say('new_family')] },
      linkBlock(view, say('button'), 'type', speech),
    ],
  })
}
