import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal } from '../../../src/portal/portal.js'
import { keepOwnTexts } from '../../support/keep-own-texts.js'
import { type TestApp, testApp } from '../../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

async function get(path: string): Promise<{ status: number; type: string | null; text: string }> {
  const { url } = app.config.portal
  const response = await createPortal(app).fetch(
    new Request(new URL(path, url), { headers: { host: new URL(url).host } }),
  )
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

describe('the pages that an operator writes', () => {
  it('say what stands in the files of the home', async () => {
    keepOwnTexts(app.home)
    writeFileSync(join(app.home.pages, 'privacy.nl.md'), '\ufeff## Wie wij zijn\r\n\r\nVan {operator}.\r\n')
    const { text } = await get('/privacy')
    expect(text).toContain('<h2 class="elk-heading-2">Wie wij zijn</h2>')
    expect(text).toContain(`<p>Van ${app.config.operator.name}.</p>`)
    expect((await get('/privacy?taal=en')).text).toContain('Who is responsible?')
    expect((await get('/toegankelijkheid')).text).toContain('Besluit digitale toegankelijkheid overheid')
  })

  it('are in Dutch, under the short of it, for who reads a language in which there is none', async () => {
    keepOwnTexts(app.home)
    rmSync(join(app.home.pages, 'privacy.en.md'))
    for (const language of ['en', 'ar']) {
      const { text } = await get(`/privacy?taal=${language}`)
      expect(text).toMatch(/<div class="elk-section" lang="nl" dir="ltr"><p>Hier leest u wat er gebeurt/)
      expect(text).toContain('<h3 class="elk-heading-3">Wie is verantwoordelijk?</h3>')
    }
    expect((await get('/privacy?taal=en')).text).toContain('The whole text in Dutch')
  })

  it('say in English when somebody answers, and in Dutch where the operator wrote only that', async () => {
    keepOwnTexts(app.home)
    const { help } = app.config
    expect((await get('/toegankelijkheid?taal=en')).text).toContain(
      `answer: <span lang="nl" dir="ltr">${help.hours}</span>.`,
    )
    app = { ...app, config: { ...app.config, help: { ...help, hoursIn: { en: 'on weekdays' } } } }
    expect((await get('/toegankelijkheid?taal=en')).text).toContain('answer: on weekdays.')
    expect((await get('/toegankelijkheid')).text).toContain(`bereikbaar: ${help.hours}.`)
  })

  it('are the model texts where there are none yet, as in a practice home', async () => {
    expect((await get('/privacy')).text).toContain('[VUL IN: officiële naam en adres')
    expect(await get('/.well-known/security.txt')).toMatchObject({ status: 404 })
  })
})

describe('where to report a security problem', () => {
  it('stands at its fixed address, with our own address in it', async () => {
    keepOwnTexts(app.home)
    const { status, type, text } = await get('/.well-known/security.txt')
    expect({ status, type }).toEqual({ status: 200, type: 'text/plain; charset=utf-8' })
    expect(text).toContain('\nContact: mailto:security@example.org\n')
    expect(text).toContain(`\nCanonical: ${app.config.portal.url}/.well-known/security.txt\n`)
  })

  it('stands nowhere while it is not right', async () => {
    mkdirSync(app.home.pages)
    writeFileSync(join(app.home.pages, 'security.txt'), 'Contact: mailto:a@example.org\n')
    expect(await get('/.well-known/security.txt')).toMatchObject({ status: 404 })
  })
})
