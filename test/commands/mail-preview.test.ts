import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { familyLanguages, isHelpLanguage } from '../../src/domain/language.js'
import { mailKinds } from '../../src/domain/mail.js'
import { addSchool } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let dir: string
beforeEach(async () => {
  app = await testApp()
  dir = join(app.home.outbox, 'preview')
  await addSchool(app)
})
afterEach(() => app.close())

it('makes an example of every mail in every language, with one page to look at them all', async () => {
  const { code, out } = await run(app, 'mail', 'preview')
  expect(code).toBe(0)
  const index = join(dir, 'index.html')
  const page = readFileSync(index, 'utf8')
  const mails = readdirSync(dir).filter((file) => file.endsWith('.eml'))
  expect(out).toBe(`${mails.length} mails als voorbeeld gemaakt. Bekijk ze in ${index}\n`)
  expect(readdirSync(dir)).toHaveLength(mails.length * 3 + 1)
  expect(page.match(/<article /g)).toHaveLength(mails.length)
  for (const kind of mailKinds)
    for (const language of familyLanguages) {
      const made = mails.some((file) => file.startsWith(kind) && file.endsWith(`.${language}.eml`))
      expect([kind, language, made]).toEqual([kind, language, kind !== 'school-digest' || !isHelpLanguage(language)])
    }
  expect(page).toMatch(/<h2 lang="ar" dir="rtl">/)
  expect(page).toMatch(/<pre lang="tr" dir="ltr" /)
})

it('the page is whole in itself: it fetches nothing and runs nothing, and the mails on it do not either', async () => {
  await run(app, 'mail', 'preview')
  const page = readFileSync(join(dir, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<(img|script|link|form|object)\b|\bsrc=|url\(|@import/)
  const frames = page.match(/<iframe [^>]*>/g) ?? []
  expect(frames).toHaveLength(page.match(/<article /g)?.length ?? 0)
  for (const frame of frames) expect(frame).toMatch(/^<iframe sandbox srcdoc="&lt;!doctype html&gt;/)
  const files = [...page.matchAll(/<a href="([^"]+)">/g)].map(([, href = '']) => href)
  expect(files).not.toEqual([])
  for (const file of files) expect(file.startsWith('#') || existsSync(join(dir, file)), file).toBe(true)
})

it('makes only the kind that is named, and throws older examples away', async () => {
  await run(app, 'mail', 'preview')
  const { out } = await run(app, 'mail', 'preview', 'receipt', '--json')
  expect(JSON.parse(out)).toEqual({ count: 21, index: join(dir, 'index.html') })
  expect(readdirSync(dir).filter((file) => !file.startsWith('receipt.'))).toEqual(['index.html'])
  expect(await run(app, 'mail', 'preview', 'spam')).toMatchObject({ code: 2 })
})

it('shows the operator’s own wording', async () => {
  mkdirSync(app.home.wording)
  writeFileSync(join(app.home.wording, 'login.nl.toml'), 'no_hurry = "Neem gerust de tijd, {full_name}."')
  await run(app, 'mail', 'preview', 'login')
  expect(readFileSync(join(dir, 'login.nl.txt'), 'utf8')).toContain('Neem gerust de tijd, Noor van den Berg.')
  expect(readFileSync(join(dir, 'login.en.txt'), 'utf8')).toContain('There is no need to hurry.')
})
