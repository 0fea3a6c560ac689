import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { DAY_MS } from '../../src/domain/time.js'
import { modelTexts } from '../../src/templates/own-pages/model-texts.js'
import { filledIn, keepOwnTexts } from '../support/keep-own-texts.js'
import { keepHome, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
  keepOwnTexts(app.home)
})
afterEach(() => app.close())

const path = (file: string) => join(app.home.pages, file)
const serve = (home = app) => runAs({ stop: AbortSignal.abort() }, home, 'portal', 'serve', '--port', '0')

describe('elk portal serve', () => {
  it('refuses while something is still to be filled in, and says in which file, on which line, and what', async () => {
    writeFileSync(path('privacy.nl.md'), modelTexts['privacy.nl.md'])
    writeFileSync(
      path('security.txt'),
      filledIn(modelTexts['security.txt']).replace(/^Contact:.*$/m, 'Contact: [VUL IN: wie]'),
    )
    const { code, out, err } = await serve()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const line = modelTexts['privacy.nl.md'].split('\n').findIndex((text) => text.startsWith('[VUL IN: officiële')) + 1
    expect(err).toContain(
      'Het portaal gaat nog niet open: niet alle teksten zijn klaar. Bekijk ze met: elk portal pages\n',
    )
    expect(err).toContain(`  ${path('privacy.nl.md')}, regel ${line}: vul in: officiële naam en adres`)
    expect(err).toContain(`  ${path('security.txt')}, regel 2: vul in: wie\n`)
    expect(err.match(/vul in/g)).toHaveLength(8)
  })

  it('refuses where a text is missing, and says how to make it; an English one may be left out', async () => {
    rmSync(path('accessibility.nl.md'))
    rmSync(path('accessibility.en.md'))
    const { code, err } = await serve()
    expect(code).toBe(1)
    expect(err).toBe(
      `Het portaal gaat nog niet open: niet alle teksten zijn klaar. Bekijk ze met: elk portal pages\n  ${path('accessibility.nl.md')} ontbreekt. Maak het met: elk portal pages --make\n`,
    )
  })

  it('refuses HTML in a text, and an English text that is half done', async () => {
    writeFileSync(path('privacy.nl.md'), 'Tekst\n\n<img src=x onerror=alert(1)>\n')
    writeFileSync(path('privacy.en.md'), 'Text [FILL IN: name]')
    const { code, err } = await serve()
    expect(code).toBe(1)
    expect(err).toContain('privacy.nl.md, regel 3: “<img src=x onerror=alert(1)>” is HTML, en dat kan hier niet.')
    expect(err).toContain('privacy.en.md, regel 1: vul in: name')
  })

  it('opens when all is filled in', async () => {
    expect(await serve()).toMatchObject({ code: 0, err: '' })
  })

  it('opens in a practice home, whatever is still to be filled in, but not with HTML', async () => {
    const config = { portal: { url: 'http://localhost:8080', trustedProxies: [] } }
    const practice = await testApp({ rehearsal: true, config })
    expect(await serve(practice)).toMatchObject({ code: 0, err: '' })
    await run(practice, 'portal', 'pages', '--make')
    expect(await serve(practice)).toMatchObject({ code: 0, err: '' })
    writeFileSync(join(practice.home.pages, 'privacy.nl.md'), '<b>')
    expect(await serve(practice)).toMatchObject({ code: 1 })
    await practice.close()
  })

  it.each([
    [-1, 'Let op: security.txt geldt niet meer sinds'],
    [20, 'Let op: security.txt geldt nog tot'],
    [400, 'Kies bij Expires een datum binnen een jaar.'],
  ])('warns when a security.txt holds %i days more', async (days, sentence) => {
    const expires = new Date(Date.now() + days * DAY_MS).toISOString()
    writeFileSync(path('security.txt'), `Contact: mailto:a@example.org\nExpires: ${expires}\n`)
    const { code, out } = await serve()
    expect(code).toBe(0)
    expect(out).toContain(sentence)
  })
})

describe('elk portal pages', () => {
  it('makes the texts for a home that has none, and leaves what is there', async () => {
    keepHome(app)
    rmSync(app.home.pages, { recursive: true })
    const first = await run(app.home.dir, 'portal', 'pages', '--make')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain(`Gemaakt: ${path('privacy.nl.md')}\n`)
    expect(readdirSync(app.home.pages).sort()).toEqual(Object.keys(modelTexts).sort())
    expect((statSync(app.home.pages).mode & 0o777).toString(8)).toBe('700')
    const made = readFileSync(path('security.txt'), 'utf8')
    const [, expires = ''] = /^Expires: (\S+Z)$/m.exec(made) ?? []
    expect((Date.parse(expires) - Date.now()) / DAY_MS).toBeCloseTo(364, 1)
    writeFileSync(path('privacy.nl.md'), 'Eigen tekst.')
    rmSync(path('accessibility.en.md'))
    const second = await run(app.home.dir, 'portal', 'pages', '--make')
    expect(second.out).toContain(`Gemaakt: ${path('accessibility.en.md')}\n`)
    expect(second.out).not.toContain(`Gemaakt: ${path('privacy.nl.md')}`)
    expect(readFileSync(path('privacy.nl.md'), 'utf8')).toBe('Eigen tekst.')
    expect((await run(app.home.dir, 'portal', 'pages', '--make')).out).toContain('Alle bestanden zijn er al.')
    const audit = await listAudit(app.db, {})
    expect(audit.map(({ act, details }) => [act, details])).toEqual([
      ['pages made', { count: 5 }],
      ['pages made', { count: 1 }],
    ])
  })

  it('says in a practice home that the portal opens without, unless a text cannot be shown', async () => {
    const practice = await testApp({ rehearsal: true })
    expect((await run(practice, 'portal', 'pages')).out).toContain('Dit is een oefenmap: het portaal gaat ook zo open.')
    await run(practice, 'portal', 'pages', '--make')
    const { out } = await run(practice, 'portal', 'pages')
    expect(out).toContain('Dit is een oefenmap: het portaal gaat ook zo open.')
    expect(out).not.toContain('pas open als alles klaar is')
    writeFileSync(join(practice.home.pages, 'privacy.nl.md'), '<b>')
    expect((await run(practice, 'portal', 'pages')).out).toContain('Het portaal gaat pas open als alles klaar is.')
    await practice.close()
  })

  it('shows how each text stands, and what is still to be done', async () => {
    writeFileSync(path('accessibility.nl.md'), '## Status\n\n[VUL IN: status] en [link](ftp://x)\n')
    rmSync(path('privacy.en.md'))
    const { code, out } = await run(app, 'portal', 'pages')
    expect(code).toBe(0)
    expect(out).toMatch(/^privacy\.nl\.md +privacyverklaring +Nederlands +klaar$/m)
    expect(out).toMatch(/^privacy\.en\.md +privacyverklaring +Engels +weggelaten$/m)
    expect(out).toMatch(/^accessibility\.nl\.md .* 1 niet klaar$/m)
    expect(out).toContain(`${path('accessibility.nl.md')}\n  regel 3: vul in: status\n`)
    expect(out).toContain('Het portaal gaat pas open als alles klaar is.')
    const { ready, pages } = JSON.parse((await run(app, 'portal', 'pages', '--json')).out)
    expect(ready).toBe(false)
    expect(pages[2]).toMatchObject({
      file: 'accessibility.nl.md',
      exists: true,
      problems: [{ line: 3, fault: 'unfilled', text: 'status' }],
    })
  })
})
