import type { FieldChange } from '../../domain/pupil.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline } from '../../messages/dates.js'
import { familyMessagesFor } from '../../messages/families.js'
import type { Block, MailContent } from './mail-content.js'
import { framed, linkBlock } from './mail-frame.js'
import type { MailView } from './mail-view.js'
import { familyValues, type Speech, sayer } from './speech.js'

export interface FormRenewedMailView extends MailView {
  /** What changed: names of fields, never what stood or stands there. */
  fields: readonly FieldChange['field'][]
  /** What it means: the application stays definitive, is not handed in yet, or was opened again and must be handed in once more. */
  application: 'definitive' | 'unfinished' | 'reopened'
  /** The end of the round that concerns the application. */
  closesAt: Instant
}

/** The school changed the form, or opened the application again: which fields, and what the family has to do. */
export function formRenewedMail(view: FormRenewedMailView, speech: Speech): MailContent {
  const closes = formatDeadline(view.closesAt, speech.language)
  const say = sayer(speech, 'form-renewed', { ...familyValues(view), closes })
  const reopened = view.application === 'reopened'
  const fields = familyMessagesFor(speech.language).fields.names
  const changes: Block[] = [
    { kind: 'paragraph', line: say('changed') },
    { kind: 'list', lines: view.fields.map((field) => [fields[field]]) },
    { kind: 'paragraph', line: say('no_values') },
  ]
  return framed(view, speech, {
    subject: say(reopened ? 'reopened_subject' : 'subject'),
    blocks: [
      { kind: 'paragraph', line: say(reopened ? 'reopened' : 'corrected') },
      ...(view.fields.length > 0 ? changes : []),
      { kind: 'notice', line: say(`means_${view.application}`) },
      linkBlock(view, say('button'), 'type', speech),
      { kind: 'paragraph', line: say('no_new_login') },
    ],
  })
}
