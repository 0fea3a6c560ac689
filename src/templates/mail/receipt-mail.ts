import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import type { Block, MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface ReceiptMailView extends MailView {
  receiptCode: string
  submittedAt: Instant
  /** Whether the school entered the application for the family. */
  enteredBySchool: boolean
  /** When the result of the round can be seen; undefined when there is no such moment for this child. */
  resultsAt: Instant | undefined
}

/** The receipt of a definitive application: its code and its moment, never what was chosen. */
export function receiptMail(view: ReceiptMailView, speech: Speech): MailContent {
  const received = formatMoment(view.submittedAt, speech.language)
  const say = sayer(speech, 'receipt', { ...familyValues(view), code: view.receiptCode, received })
  const next = (resultsAt: Instant): Block[] => [
    { kind: 'heading', line: say('next_heading') },
    { kind: 'paragraph', line: say('next', { results: formatMoment(resultsAt, speech.language) }) },
  ]
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say(view.enteredBySchool ? 'entered_by_school' : 'received') },
      {
        kind: 'facts',
        facts: [
          { label: say('code'), value: view.receiptCode },
          { label: say('moment'), value: received },
        ],
      },
      { kind: 'paragraph', line: say('keep') },
      { kind: 'paragraph', line: say('definitive') },
      { kind: 'paragraph', line: say('view') },
      linkBlock(view, say('button'), 'type', speech),
      ...(view.resultsAt ? next(view.resultsAt) : []),
    ],
  })
}
