import { describe, expect, it } from 'vitest'
import { completeWithDutch, markDutch, missingLines, withoutMarks } from '../../src/messages/translation.js'
import { attributes, bdi, html } from '../../src/templates/html.js'

const dutch = {
  title: 'Inloggen',
  help: { phone: 'Telefoon', steps: ['Bel ons.', 'Mail ons.'], count: (count: number) => `${count} keuzes` },
  of: <Name>(name: Name): readonly (string | Name)[] => ['Voor ', name, '.'],
}
const translation = { help: { phone: 'Telefon' } }
const complete = completeWithDutch(dutch, translation)
const sayOn = (page: Parameters<typeof String>[0]) => markDutch(String(page))

describe('a translation that lacks lines', () => {
  it('says what it has, and names what it lacks', () => {
    expect(complete.help.phone).toBe('Telefon')
    expect(missingLines(dutch, translation)).toEqual(['title', 'help.steps', 'help.count', 'of'])
    expect(missingLines(dutch, dutch)).toEqual([])
    expect(missingLines(dutch, { ...dutch, help: { ...dutch.help, steps: ['Arayın.'] } })).toEqual(['help.steps'])
  })

  it('says the rest in Dutch, and the page tells so', () => {
    expect(sayOn(html`<h1>${complete.title}</h1><p>${complete.help.phone}</p>`)).toBe(
      '<h1><span lang="nl" dir="ltr">Inloggen</span></h1><p>Telefon</p>',
    )
    expect(sayOn(html`<p>${complete.help.count(3)}</p>`)).toBe('<p><span lang="nl" dir="ltr">3 keuzes</span></p>')
    expect(sayOn(complete.help.steps.map((step) => html`<li>${step}</li>`).join(''))).toBe(
      '<li><span lang="nl" dir="ltr">Bel ons.</span></li><li><span lang="nl" dir="ltr">Mail ons.</span></li>',
    )
  })

  it('keeps a name inside a Dutch sentence', () => {
    expect(sayOn(html`<p>${complete.of(bdi('Yağmur'))}</p>`)).toBe(
      '<p><span lang="nl" dir="ltr">Voor <bdi>Yağmur</bdi>.</span></p>',
    )
  })

  it('stays plain text where no markup can stand', () => {
    expect(sayOn(html`<title>${complete.title} – ELK</title>`)).toBe('<title>Inloggen – ELK</title>')
    expect(sayOn(html`<a aria-label="${complete.title} ${'>'} 1"${attributes({ title: complete.title })}>x</a>`)).toBe(
      '<a aria-label="Inloggen &gt; 1" title="Inloggen">x</a>',
    )
    expect(sayOn(html`<option value="1">${complete.title}</option>`)).toBe('<option value="1">Inloggen</option>')
    expect(withoutMarks(complete.title)).toBe('Inloggen')
  })
})
