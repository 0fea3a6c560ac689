import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import type { Block, MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface ResultLinkView extends MailView {
  /** When the result can be seen; undefined: when it is recorded, per pupil. */
  resultsAt: Instant | undefined
}

/** Where and when the result can be seen; never what it is. */
export function resultLinkMail(view: ResultLinkView, speech: Speech): MailContent {
  const { resultsAt, elkNumber } = view
  const say = sayer(speech, 'result-link', familyValues(view))
  const moment = resultsAt ? [{ label: say('results'), value: formatMoment(resultsAt, speech.language) }] : []
  const noMoment: Block[] = resultsAt ? [] : [{ kind: 'paragraph', line: say('no_moment') }]
  return framed(view, speech, {
    subject: say('subject'),
    blocks: [
      { kind: 'paragraph', line: say('intro') },
      ...noMoment,
      { kind: 'facts', facts: [...moment, { label: say('elk_number'), value: elkNumber }] },
      { kind: 'paragraph', line: say('log_in') },
      linkBlock(view, say('button'), 'type', speech),
      { kind: 'list', lines: [say('not_mailed'), say('nobody_knows'), say('forgotten'), say('busy')] },
    ],
  })
}
