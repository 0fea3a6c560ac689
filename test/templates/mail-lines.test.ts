import { expect, it } from 'vitest'
import { completeWithDutch } from '../../src/messages/translation.js'
import { lineText } from '../../src/templates/mail/mail-content.js'
import { mailText } from '../../src/templates/mail/mail-text.js'

it.each(['ltr', 'rtl'] as const)(
  'a %s mail says what a translation lacks as plain text, also where it is a value',
  (direction) => {
    const { round } = completeWithDutch({ round: 'ronde 1' }, {})
    const line = ['Kapanış: ', { value: round }, '.']
    const content = { language: 'tr', direction, subject: '', banner: undefined, sender: 'ELK', title: [] } as const
    const text = mailText({ ...content, blocks: [{ kind: 'paragraph', line }], footer: [[round]] })
    expect(lineText(line)).toBe('Kapanış: ronde 1.')
    expect(text).toMatch(/Kapanış: \u2068?ronde 1\u2069?\.\n\n-- \n\nronde 1\n$/)
  },
)
