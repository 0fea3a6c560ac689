import { describe, expect, it } from 'vitest'
import { familyLanguages } from '../../src/domain/language.js'
import { previews } from '../../src/mail/preview-mails.js'
import { messagesFor } from '../../src/messages/index.js'
import { previewIndex } from '../../src/templates/mail/preview-index.js'
import { drawPage } from '../support/draw-page.js'
import { nuCheckerLacks, nuComplaints } from '../support/nu-checker.js'
import { pageStates } from '../support/page-catalogue.js'
import { moment, testConfig } from '../support/test-config.js'

const clock = { now: () => moment('2026-03-26T09:00') }

function everyPage(): [string, string][] {
  return familyLanguages.flatMap((language) =>
    pageStates.map((state): [string, string] => [`${state.name}.${language}`, drawPage(state, { language })]),
  )
}

function everyMail(): [string, string][] {
  const mails = previews({ config: testConfig(), rehearsal: true, wording: {}, clock })
  const index = previewIndex(mails, messagesFor('nl').mails.preview, 'nl')
  return [...mails.map(({ name, html }): [string, string] => [`mail ${name}`, html]), ['mails', index]]
}

describe.skipIf(nuCheckerLacks)(`the Nu HTML checker${nuCheckerLacks ? ` (${nuCheckerLacks})` : ''}`, () => {
  it('finds nothing wrong with any page in any state, nor with any mail, in any language', () => {
    const pages = new Map([...everyPage(), ...everyMail()])
    expect(pages.size).toBeGreaterThan(600)
    expect(nuComplaints(pages)).toEqual([])
  })

  it('would find what is wrong', () => {
    const [, page = ''] = everyPage()[0] ?? []
    const twice = page.replace('<main', '<div id="inhoud" align="left"></div><main')
    expect(nuComplaints(new Map([['broken', twice]]))).toEqual([
      expect.stringContaining('broken: The “align” attribute on the “div” element is obsolete'),
      expect.stringContaining('broken: Duplicate ID “inhoud”'),
      expect.stringContaining('broken: The first occurrence of ID “inhoud”'),
    ])
  })
})
