import { type Block, type Line, lineText, type MailContent } from './mail-content.js'
import type { MailView } from './mail-view.js'
import { familyValues, operatorValues, type Speech, sayer } from './speech.js'

/** How a family can get where the link leads without clicking: by copying a personal link, or by typing the portal's address. */
export type WithoutClicking = 'copy' | 'type'

type Letterhead = Pick<MailView, 'portalUrl' | 'help' | 'operator' | 'practice'> & { school: { name: string } }

/** The button of a mail, with the way to get there without it. */
export function linkBlock(view: MailView, label: Line, way: WithoutClicking, speech: Speech): Block {
  return { kind: 'link', label, url: view.link, withoutClicking: frameSayer(view, speech)(`${way}_link`) }
}

/** What stands around the pieces of every mail to a family: banner, greeting, help and small print. */
export function framed(
  view: MailView,
  speech: Speech,
  { subject, blocks }: { subject: Line; blocks: readonly Block[] },
): MailContent {
  const { child, full_name } = familyValues(view)
  const { phone } = view.school
  const say = frameSayer(view, speech)
  const school = phone
    ? say('help_school', { child, school_phone: phone })
    : say('help_school_without_phone', { child })
  return {
    ...headed(view, speech, subject),
    blocks: [
      { kind: 'paragraph', line: say('greeting', { full_name }) },
      ...blocks,
      { kind: 'heading', line: say('help_heading') },
      { kind: 'list', lines: [school, say('help')] },
    ],
    footer: [say('no_password'), say('automatic')],
  }
}

/** What stands above every mail. */
export function headed(
  view: Letterhead,
  speech: Speech,
  title: Line,
): Pick<MailContent, 'language' | 'direction' | 'subject' | 'banner' | 'sender' | 'title'> {
  const { language, direction } = speech
  const say = frameSayer(view, speech)
  const mark = view.practice ? ` (${lineText(say('practice_mark'))})` : ''
  return {
    language,
    direction,
    subject: lineText(title) + mark,
    banner: view.practice ? say('banner') : undefined,
    sender: view.school.name,
    title,
  }
}

/** Says the texts that every mail has. */
export function frameSayer(view: Letterhead, speech: Speech) {
  return sayer(speech, 'frame', { ...operatorValues(view), school: view.school.name })
}
