import { type HTMLElement, parse } from 'node-html-parser'
import { expect, it } from 'vitest'
import { drawPage } from '../support/draw-page.js'
import { pageStates } from '../support/page-catalogue.js'

const number = { type: 'text', inputmode: 'numeric', autocomplete: 'off' }
const newPassword = { type: 'password', autocomplete: 'new-password' }
const second = { autocomplete: 'off' }

/**
 * What a browser, a password manager and the keyboard of a phone are told about each field (WCAG 2.2,
 * 1.3.5; HTML, autofill). The second parent is somebody else than who fills in the form, so nothing is offered there.
 */
const fields = {
  'elk-nummer': { type: 'text', inputmode: 'numeric', autocomplete: 'username' },
  'elk-nummer (vast)': { type: 'text', autocomplete: 'username' },
  wachtwoord: { type: 'password', autocomplete: 'current-password' },
  'wachtwoord (nieuw)': newPassword,
  'wachtwoord-herhaling': newPassword,
  code: { type: 'text', autocomplete: 'off' },
  'geboortedatum-dag': number,
  'geboortedatum-maand': number,
  'geboortedatum-jaar': number,
  'naam-1': { type: 'text', autocomplete: 'name' },
  'e-mail-1': { type: 'email', inputmode: 'email', autocomplete: 'email' },
  'telefoon-1': { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  'naam-2': { type: 'text', ...second },
  'e-mail-2': { type: 'email', inputmode: 'email', ...second },
  'telefoon-2': { type: 'tel', inputmode: 'tel', ...second },
  plaats: { type: 'text', inputmode: 'numeric', autocomplete: 'off' },
  zoek: { type: 'search', autocomplete: 'off' },
}

const ticked = ['hidden', 'radio', 'checkbox']

function fieldsOn(html: string): [string, Record<string, string>][] {
  const inputs = parse(html).querySelectorAll('input')
  return inputs
    .filter((input) => !ticked.includes(input.getAttribute('type') ?? ''))
    .map((input): [string, Record<string, string>] => {
      const { type = '', inputmode, autocomplete = '' } = input.attributes
      return [nameOf(input, html), { type, autocomplete, ...(inputmode && { inputmode }) }]
    })
}

function nameOf(input: HTMLElement, html: string): string {
  const { name = '' } = input.attributes
  if (name === 'wachtwoord' && html.includes('wachtwoord-herhaling')) return 'wachtwoord (nieuw)'
  if (input.hasAttribute('readonly')) return `${name} (vast)`
  return name.replace(/^plaats-.*/, 'plaats')
}

it('every field tells what belongs in it', () => {
  const told = pageStates.flatMap((state) => fieldsOn(drawPage(state, { language: 'nl' })))
  expect(Object.fromEntries(told)).toEqual(fields)
  for (const [name, attributes] of told) expect([name, attributes]).toEqual([name, fields[name as keyof typeof fields]])
})

it('no field refuses what is pasted, nor a password of a password manager', () => {
  for (const state of pageStates)
    for (const [tag] of drawPage(state, { language: 'nl' }).matchAll(/<input[^>]*>/g))
      expect(tag).not.toMatch(/ (maxlength|minlength|pattern|onpaste|required|readonly=|step|min|max)=/)
})
