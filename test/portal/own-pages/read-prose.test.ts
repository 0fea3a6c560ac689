import { describe, expect, it } from 'vitest'
import { findUnfilled, withoutComments } from '../../../src/domain/own-page.js'
import { readProse } from '../../../src/portal/own-pages/read-prose.js'
import { ownPageValues } from '../../../src/portal/own-pages/values.js'
import { prose } from '../../../src/templates/components/prose.js'
import { html } from '../../../src/templates/html.js'
import { testConfig } from '../../support/test-config.js'

const values = ownPageValues(testConfig(), 'nl')
const drawn = (text: string, options?: { below: boolean }) =>
  String(html`${prose(readProse(text, values).blocks, options)}`)
const faults = (text: string) => readProse(text, values).problems.map(({ line, fault, text }) => [line, fault, text])

describe('a text of the operator', () => {
  it('becomes headings, paragraphs, lists and links, in sections', () => {
    expect(
      drawn('Vooraf.\n\n## Kop\n\n- een **vet** punt\n- [link](https://example.org)\n\n### Kleiner\n\n3. derde'),
    ).toBe(
      '<p>Vooraf.</p><section class="elk-section"><h2 class="elk-heading-2">Kop</h2><ul class="elk-list"><li>een <strong>vet</strong> punt</li><li><a class="elk-link" href="https://example.org">link</a></li></ul><h3 class="elk-heading-3">Kleiner</h3><ol class="elk-list" start="3"><li>derde</li></ol></section>',
    )
  })

  it('keeps its headings below a heading of the page where it is shown under one', () => {
    expect(drawn('## Kop\n\n### Kleiner', { below: true })).toContain(
      '<h3 class="elk-heading-3">Kop</h3><h4 class="elk-heading-3">Kleiner</h4>',
    )
  })

  it('holds what the settings say, as a link where it is one', () => {
    const { operator, help, portal } = testConfig()
    const page = drawn(
      '{operator}, {portal}: bel {help_phone} of mail {help_email}, {help_hours}. [Bel {help_phone}](tel:020)',
    )
    expect(page).toContain(`<p>${operator.name}, <a class="elk-link" href="${portal.url}">`)
    expect(page).toContain(`href="tel:${help.phone.replaceAll(' ', '')}">${help.phone}</a>`)
    expect(page).toContain(`href="mailto:${help.email}">${help.email}</a>`)
    expect(page).toContain(`<a class="elk-link" href="tel:020">Bel ${help.phone}</a>`)
  })

  it('keeps the paragraphs of a point apart', () => {
    expect(drawn('- een\n\n  twee\n- drie\n  - vier')).toBe(
      '<ul class="elk-list"><li><p>een</p><p>twee</p></li><li>drie<ul class="elk-list"><li>vier</li></ul></li></ul>',
    )
  })

  it('has no link inside another, however deep', () => {
    expect(drawn('[**Bel {help_phone}** via _{portal}_](https://example.org)')).toBe(
      `<p><a class="elk-link" href="https://example.org"><strong>Bel ${testConfig().help.phone}</strong> via <em><em>aanmelden.example.org</em></em></a></p>`,
    )
  })

  it('never leads to what runs in a browser, even where nobody looks at its problems', () => {
    expect(drawn('[druk hier](javascript:alert(1))')).toBe('<p>druk hier</p>')
  })

  it('leaves out a heading or a point without words', () => {
    expect(drawn('##\n\n- een\n-\n- drie')).toBe('<ul class="elk-list"><li>een</li><li>drie</li></ul>')
  })

  it('names a link without words by its address', () => {
    expect(drawn('[](https://example.org)')).toBe(
      '<p><a class="elk-link" href="https://example.org">https://example.org</a></p>',
    )
  })

  it('is shown as it was written, whatever letters stand in it', () => {
    expect(drawn('Een <-teken & "aanhaling": 3 < 5, a &lt;b&gt;')).toBe(
      '<p>Een &lt;-teken &amp; &quot;aanhaling&quot;: 3 &lt; 5, a &lt;b&gt;</p>',
    )
    expect(drawn('    ingesprongen')).toBe('<p>ingesprongen</p>')
  })

  it.each([
    ['<script>alert(1)</script>', [1, 'html', '<script>alert(1)</script>']],
    ['tekst <b>vet</b>', [1, 'html', '<b>']],
    ['\n\n<!-- niet gesloten', [3, 'html', '<!-- niet gesloten']],
    ['# Kop', [1, 'wrong-heading', '#']],
    ['### Kop', [1, 'wrong-heading', '###']],
    ['## Kop\n\n#### Kop', [3, 'wrong-heading', '####']],
    ['[link](javascript:alert(1))', [1, 'wrong-link', 'javascript:alert(1)']],
    ['[link](/pad)', [1, 'wrong-link', '/pad']],
    ['![plaatje](https://example.org/x.png)', [1, 'too-rich', '']],
    ['```\ncode\n```', [1, 'too-rich', 'code']],
    ['> citaat', [1, 'too-rich', '']],
    ['tekst\n\n---', [3, 'too-rich', '']],
    ['Bel {help_fone}', [1, 'unknown-value', '{help_fone}']],
    ['Van {Operator}', [1, 'unknown-value', '{Operator}']],
    ['Bel {help phone}', [1, 'unknown-value', '{help phone}']],
    ['Bel {constructor}', [1, 'unknown-value', '{constructor}']],
    ['\n', [1, 'empty', '']],
    ['##\n\n-\n', [1, 'empty', '']],
  ])('cannot hold %j', (text, fault) => {
    expect(faults(text)).toContainEqual(fault)
  })
})

describe('what an operator still has to fill in', () => {
  it('is found with its line, however it is written, but not in a comment', () => {
    const text = '<!-- vul [VUL IN: x] in\n -->\nEen [VUL IN: naam\nen adres] en [fill in] en [ Vul  in : datum ]'
    expect(findUnfilled(withoutComments(text))).toEqual([
      { line: 3, fault: 'unfilled', text: 'naam en adres' },
      { line: 4, fault: 'unfilled', text: '' },
      { line: 4, fault: 'unfilled', text: 'datum' },
    ])
    expect(findUnfilled('Wilt u [hier](https://example.org) iets invullen? Vul in: uw naam.')).toEqual([])
  })
})
