import { helpDeskIn } from '../messages/help-desk.js'
import type { MailContent } from '../templates/mail/mail-content.js'
import { schoolDigestMail } from '../templates/mail/school-digest-mail.js'
import type { Speech } from '../templates/mail/speech.js'
import type { SchoolFacts } from './mail-facts.js'
import type { Wordsmith } from './render-mail.js'

/** What a mail to a primary school says: the overview of whose families are behind. */
export function schoolMail(
  { config, rehearsal }: Wordsmith,
  { school: { name, code }, round, behind }: SchoolFacts,
  speech: Speech,
): MailContent {
  const { closesAt } = round
  const house = {
    portalUrl: config.portal.url,
    help: helpDeskIn(speech.language, config.help),
    operator: config.operator.name,
    practice: rehearsal,
  }
  return schoolDigestMail({ ...house, school: { name, code }, closesAt, behind }, speech)
}
