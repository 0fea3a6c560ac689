import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { parse } from 'smol-toml'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { familyLanguages } from '../../src/domain/language.js'
import { mailWordings, wordingNames } from '../../src/templates/mail/wording/mail-wordings.js'
import { addPupil, addSchool } from '../support/a-school.js'
import { newestMail, queueLogins } from '../support/queue-mails.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  await addSchool(app)
})
afterEach(() => app.close())

function write(file: string, text: string): void {
  mkdirSync(app.home.wording, { recursive: true })
  writeFileSync(join(app.home.wording, file), text)
}

describe('elk mail wording', () => {
  it('lists every mail, with the languages in which the operator words it', async () => {
    write('receipt.nl.toml', 'keep = "Bewaar dit."')
    write('receipt.en.toml', '')
    const { code, out } = await run(app, 'mail', 'wording')
    expect(code).toBe(0)
    expect(out).toMatch(/^soort +mail +eigen tekst\nframe +wat rond elke mail staat +-\nlogin +ouderinlog +-\n/)
    expect(out).toMatch(/^receipt +ontvangstbevestiging +nl, en$/m)
    expect(out).toContain(`Eigen tekst komt in de map ${app.home.wording}.`)
    expect(out.split('\n').filter((line) => /(-|nl, en)$/.test(line))).toHaveLength(wordingNames('nl').length)
  })

  it('gives the same list to a script', async () => {
    write('receipt.nl.toml', 'keep = "Bewaar dit."')
    const { out } = await run(app, 'mail', 'wording', '--json')
    const { dir, wordings } = JSON.parse(out) as { dir: string; wordings: { name: string }[] }
    expect(dir).toBe(app.home.wording)
    expect(wordings).toHaveLength(familyLanguages.flatMap(wordingNames).length)
    const file = join(dir, 'receipt.nl.toml')
    expect(wordings).toContainEqual({ name: 'receipt', language: 'nl', file, exists: true, own: ['keep'] })
  })

  it('shows the texts of a mail as a file with what each value means', async () => {
    const { code, out } = await run(app, 'mail', 'wording', 'receipt')
    expect(code).toBe(0)
    expect(out).toContain('# De tekst van de mail: ontvangstbevestiging.\n')
    expect(out).toContain(`# Bewaar deze tekst als ${join(app.home.wording, 'receipt.nl.toml')}\n`)
    expect(out).toContain('#   {child}       de voornaam van het kind\n')
    expect(out).toMatch(
      /# Dit vult ELK alleen in waar het nu al staat:\n# {3}\{results} {2}vanaf wanneer de uitslag te zien is\n\nsubject/,
    )
    expect(parse(out)).toEqual(mailWordings.nl.receipt)
  })

  it('shows every wording in such a way that it can be saved as it is', async () => {
    for (const language of familyLanguages)
      for (const name of wordingNames(language))
        write(`${name}.${language}.toml`, (await run(app, 'mail', 'wording', name, '--language', language)).out)
    const { code, out } = await run(app, 'mail', 'wording', 'login', '--language', 'en')
    expect(code).toBe(0)
    expect(parse(out)).toEqual(mailWordings.en.login)
    expect(out).not.toContain('ELK zelf schrijft')
  })

  it('shows the operator’s own text, with ours above it', async () => {
    write('login.nl.toml', 'button = "Beginnen \\"maar\\""')
    const { out } = await run(app, 'mail', 'wording', 'login')
    expect(out).toContain('# ELK zelf schrijft: Begin met aanmelden\nbutton = "Beginnen \\"maar\\""\n')
    const json = JSON.parse((await run(app, 'mail', 'wording', 'login', '--json')).out) as object
    expect(json).toMatchObject({
      own: ['button'],
      texts: { button: 'Beginnen "maar"', no_hurry: mailWordings.nl.login.no_hurry },
      placeholders: { subject: ['child'], button: [] },
    })
  })

  it('knows no other mails and languages', async () => {
    expect(await run(app, 'mail', 'wording', 'spam')).toMatchObject({ code: 2 })
    expect(await run(app, 'mail', 'wording', 'login', '--language', 'xx')).toMatchObject({ code: 2 })
  })
})

describe('an operator’s own wording', () => {
  it('is what families get', async () => {
    write('login.nl.toml', 'subject = "Voor {child}: {elk_number}"')
    write('frame.nl.toml', 'greeting = "Dag <b>ouders</b> van {full_name}!"')
    const fatima = await addPupil(app, { advice: 'havo' })
    await queueLogins(app)
    expect(await run(app, 'mail', 'work', '--once')).toMatchObject({ code: 0 })
    const [file = ''] = readdirSync(app.home.outbox)
    const { subject, text, html } = await simpleParser(readFileSync(join(app.home.outbox, file)))
    expect(subject).toBe(`Voor Fatima: ${fatima.elkNumber} (oefenmail)`)
    expect(text).toContain('Dag <b>ouders</b> van Fatima el Amrani!')
    expect(html).toContain('Dag &lt;b&gt;ouders&lt;/b&gt; van <bdi>Fatima el Amrani</bdi>!')
  })

  it('stops a command at its start when it is wrong: no broken mail goes', async () => {
    const fatima = await addPupil(app, { advice: 'havo' })
    await queueLogins(app)
    write('login.nl.toml', 'subject = "Meld uw kind aan"')
    const { code, err } = await run(app, 'mail', 'work', '--once')
    expect(code).toBe(1)
    expect(err).toContain(`Er klopt iets niet in ${join(app.home.wording, 'login.nl.toml')}:
  regel 1: subject = Meld uw kind aan
    Hierin ontbreekt iets dat in deze tekst moet staan. Voeg toe: {child}.`)
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting' })
  })

  it.each([
    ['mail', 'preview'],
    ['mail', 'wording'],
    ['logins', 'send', '--all', '--dry-run'],
    ['reminders', 'send', '--all', '--dry-run'],
  ])('stops elk %s %s when it is wrong', async (...words) => {
    write('login.nl.toml', 'subject = "Meld uw kind aan"')
    expect(await run(app, ...words)).toMatchObject({ code: 1, err: expect.stringContaining('Voeg toe: {child}.') })
  })

  it('keeps nobody from the portal, nor from what mails have nothing to do with, when it is wrong', async () => {
    write('login.nl.toml', 'subject = "Meld uw kind aan"')
    const stop = AbortSignal.abort()
    expect(await runAs({ stop }, app, 'portal', 'serve', '--port', '0')).toMatchObject({ code: 0, err: '' })
    expect(await run(app, 'status')).toMatchObject({ code: 0 })
    expect(await run(app, 'mail', 'list')).toMatchObject({ code: 0 })
  })
})
