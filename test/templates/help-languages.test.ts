import { describe, expect, it } from 'vitest'
import { portal } from '../../src/messages/portal/nl.js'
import { completeWithDutch, markDutch, withoutMarks } from '../../src/messages/translation.js'
import { translationNotices } from '../../src/messages/translation-notices.js'
import { drawPage } from '../support/draw-page.js'
import { chromeFor, pageStates } from '../support/page-catalogue.js'

const states = pageStates.map((state) => [state.name, state] as const)
const untranslated: typeof portal = completeWithDutch(portal, {})
const FENCED = /\ufdd0[^\ufdd0\ufdd1]*\ufdd1/g
const BLOCK = /<(?:p|div|ul|ol|li|dl|h\d|section|form|table)\b/
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

describe.each(states)('the page “%s”', (_, state) => {
  it('says in a help language that it only helps, and leads to the same page in Dutch', () => {
    const inDutch = `${state.path}${state.path.includes('?') ? '&amp;' : '?'}taal=nl`
    for (const language of ['tr', 'ar'] as const) {
      const { text, toDutch } = translationNotices[language]
      const [notice = ''] = /<p class="elk-translation">.*<\/p>/.exec(drawPage(state, { language })) ?? []
      expect(notice).toContain(text)
      expect(notice).toContain(`href="${inDutch}" hreflang="nl">${toDutch}</a>`)
    }
    expect(drawPage(state, { language: 'en' })).not.toContain('elk-translation')
  })

  it('says in Dutch all that is not translated, and marks it as such in its lines', () => {
    const chrome = chromeFor('nl', state)
    const drawn = String(state.draw({ ...chrome, messages: untranslated }))
    expect(withoutMarks(drawn)).toBe(String(state.draw(chrome)))
    const lines = drawn.replace(/<[^>]*>/g, withoutMarks)
    expect(count(lines, /\ufdd1/g)).toBe(count(lines, /\ufdd0/g))
    for (const [fenced] of lines.matchAll(FENCED)) {
      expect(fenced).not.toMatch(BLOCK)
      expect([fenced, count(fenced, /<\w/g) - count(fenced, /<wbr/g)]).toEqual([fenced, count(fenced, /<\//g)])
    }
    const page = markDutch(drawn)
    expect(page).not.toMatch(/[\ufdd0\ufdd1]/)
    expect(count(page, /<span lang="nl" dir="ltr">/g)).toBeGreaterThan(10)
  })
})
