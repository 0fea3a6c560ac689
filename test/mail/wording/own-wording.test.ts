import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'smol-toml'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { familyLanguages, languages } from '../../../src/domain/language.js'
import { UserError } from '../../../src/domain/problems.js'
import { sampleMails } from '../../../src/mail/sample-mails.js'
import { readOwnWording } from '../../../src/mail/wording/read-own-wording.js'
import { messagesFor } from '../../../src/messages/index.js'
import { mailText } from '../../../src/templates/mail/mail-text.js'
import { mailWordings, type OwnWording, wordingNames } from '../../../src/templates/mail/wording/mail-wordings.js'
import { allowedPlaceholders, placeholdersIn } from '../../../src/templates/mail/wording/placeholders.js'
import { moment, testConfig } from '../../support/test-config.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-wording-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function write(file: string, text: string): void {
  writeFileSync(join(dir, file), text)
}

/** What is said of a folder that cannot be used, without the path of the folder. */
function refusal(): string {
  try {
    readOwnWording(dir)
  } catch (error) {
    if (error instanceof UserError)
      return messagesFor('nl')
        .problems[error.problem.code](error.problem as never)
        .replaceAll(`${dir}/`, '')
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the wording of ELK itself', () => {
  const texts = familyLanguages.flatMap((language) =>
    wordingNames(language).flatMap((name) =>
      Object.entries(mailWordings[language][name]).map(([key, text]) => ({ language, name, key, text })),
    ),
  )

  it('fills in the same values in every language', () => {
    for (const { language, name, key, text } of texts) {
      const dutch = (mailWordings.nl[name] as Record<string, string>)[key] ?? ''
      expect(placeholdersIn(text).sort(), `${language} ${name} ${key}`).toEqual(placeholdersIn(dutch).sort())
    }
  })

  it('keeps to the rules that it makes for others', () => {
    for (const language of familyLanguages)
      for (const name of wordingNames(language))
        write(`${name}.${language}.toml`, stringify(mailWordings[language][name]))
    const read = readOwnWording(dir)
    for (const { language, name, key, text } of texts)
      expect(read[language]?.[name]?.[key], `${language} ${name} ${key}`).toBe(text)
  })

  it('says what every placeholder means', () => {
    for (const language of languages)
      for (const { name, text } of texts)
        for (const placeholder of allowedPlaceholders(name, text))
          expect(messagesFor(language).wording.placeholders, placeholder).toHaveProperty(placeholder)
  })

  it('holds no text that no mail says', () => {
    const marked = Object.fromEntries(
      familyLanguages.map((language) => [
        language,
        Object.fromEntries(
          wordingNames(language).map((name) => [
            name,
            Object.fromEntries(
              Object.entries(mailWordings[language][name]).map(([key, text]) => [key, `${text} <${name} ${key}>`]),
            ),
          ]),
        ),
      ]),
    ) as OwnWording
    const now = moment('2026-03-26T19:30')
    for (const language of familyLanguages) {
      const said = [true, false]
        .flatMap((rehearsal) => sampleMails({ config: testConfig(), rehearsal, wording: marked }, language, now))
        .map(({ content }) => content.subject + mailText(content))
        .join('\n')
      const unsaid = texts.filter((text) => text.language === language && !said.includes(`<${text.name} ${text.key}>`))
      expect(unsaid.map(({ name, key }) => `${name} ${key}`)).toEqual([])
    }
  })
})

describe('a folder with an operator’s own wording', () => {
  it('replaces the texts that it has, and leaves all others', () => {
    write('login.nl.toml', '# onze toon\nintro = "Dag! Via deze mail meldt {school} {child}  aan."\n')
    write('.DS_Store', 'x')
    write('login.nl.toml~', 'x')
    expect(readOwnWording(dir)).toEqual({
      nl: { login: { intro: 'Dag! Via deze mail meldt {school} {child} aan.' } },
    })
  })

  it('may use every value that a mail has in any of its texts', () => {
    write('login.nl.toml', 'subject = "Meld {child} aan vóór {closes}: {elk_number}, {school}, {operator}"')
    expect(readOwnWording(dir).nl?.login?.subject).toContain('{closes}')
  })

  it('is read with a byte order mark and with the line ends of Windows', () => {
    write('login.nl.toml', '\ufeffbutton = "Beginnen"\r\nfrom = "Van"\r\n')
    expect(readOwnWording(dir).nl?.login).toEqual({ button: 'Beginnen', from: 'Van' })
  })

  it('may be empty', () => {
    expect(readOwnWording(dir)).toEqual({})
    write('login.nl.toml', '')
    expect(readOwnWording(dir)).toEqual({ nl: { login: {} } })
  })

  it.each([
    [
      'loginn.nl.toml',
      'loginn.nl.toml hoort bij geen mail. Bedoelde u login.nl.toml? De namen ziet u met: elk mail wording',
    ],
    ['login.fr.toml', 'login.fr.toml hoort bij geen mail. Bedoelde u login.'],
    ['leesmij.docx', 'leesmij.docx hoort bij geen mail. Haal het bestand weg.'],
    ['login-letter.nl.toml', 'login-letter.nl.toml hoort bij geen mail.'],
  ])('is refused with a file %s that words no mail', (file, sentence) => {
    write(file, '')
    expect(refusal()).toContain(sentence)
  })

  it('is refused with a folder in it, and where it is no folder', () => {
    mkdirSync(join(dir, 'login.nl.toml'))
    expect(refusal()).toBe('Het bestand login.nl.toml kan niet worden gelezen. Controleer de naam en de rechten.')
    write('file', '')
    expect(() => readOwnWording(join(dir, 'file'))).toThrow(UserError)
  })

  it('is refused with a file that is no TOML, naming the line', () => {
    write('receipt.en.toml', 'keep = "Keep this e-mail."\nview = "Look\n')
    expect(refusal()).toMatch(/^receipt\.en\.toml, regel 2: Hier is iets niet afgesloten\./)
  })

  it('is refused with everything that is wrong at once, each with its line, its name and what to do', () => {
    write('login.nl.toml', '# eerste\nsubjekt = "Meld {child} aan"\nbutton = ""\n\nintro = "Dag {child}"\n')
    expect(refusal()).toBe(`Er klopt iets niet in login.nl.toml:
  regel 2: subjekt = Meld {child} aan
    Deze naam kent ELK niet. Bedoelde u subject?
  regel 3: button
    Hier staat nog niets. Vul het in.
  regel 5: intro = Dag {child}
    Hierin ontbreekt iets dat in deze tekst moet staan. Voeg toe: {school}.`)
  })

  it.each([
    ['an unknown value', 'subject = "Meld {chlid} aan"', 'Bedoelde u {child}?'],
    [
      'a value no mail has',
      'subject = "Meld {child} aan met {wachtwoord}"',
      'Haal het weg. Wat kan, ziet u met: elk mail wording',
    ],
    ['a value of another mail', 'button = "Kijk op {results}"', 'dat ELK in deze tekst niet kan invullen.'],
    ['a blank value', 'button = "Begin {}"', 'dat ELK in deze tekst niet kan invullen.'],
    ['half a placeholder', 'button = "Begin {child"', 'Hierin staat een losse accolade.'],
    ['a number', 'button = 5', 'Dit is geen tekst. Zet de waarde tussen aanhalingstekens.'],
    ['a list', 'button = ["Begin"]', 'Dit is geen tekst.'],
    ['a section', '[button]\ntext = "Begin"', 'Dit is geen tekst.'],
    ['blanks only', 'button = "  "', 'Hier staat nog niets.'],
    ['two lines', 'button = """Begin\nmet aanmelden"""', 'Deze tekst loopt over meer regels.'],
    ['a line break in disguise', 'button = "Begin\\nBcc: x"', 'Deze tekst loopt over meer regels.'],
    ['a character that steers a terminal', 'button = "Begin\\u001b[31m"', 'een onzichtbaar of onleesbaar teken'],
    ['a character that turns the text', 'button = "Begin\\u202e"', 'een onzichtbaar of onleesbaar teken'],
    ['a long subject', `subject = "{child} ${'x'.repeat(120)}"`, 'Dit onderwerp is langer dan 120 tekens.'],
    ['a long text', `button = "${'x'.repeat(601)}"`, 'Deze tekst is langer dan 600 tekens.'],
    ['a link', 'button = "Ga naar https://kwaad.example/x"', 'Hierin staat een webadres of e-mailadres.'],
    ['an address that programs make a link of', 'button = "Ga naar kwaad.example"', 'Hierin staat een webadres'],
    ['www', 'button = "Ga naar www. kwaad"', 'Hierin staat een webadres'],
    ['an e-mail address', 'button = "Mail juf@school"', 'Hierin staat een webadres of e-mailadres.'],
    ['an address in another script', 'button = "Ga naar пример.рф"', 'Hierin staat een webadres'],
    ['the name of something every object has', 'constructor = "x"', 'Deze naam kent ELK niet.'],
    ['the name of something that objects are made with', '__proto__ = "x"', 'Deze naam kent ELK niet.'],
  ])('is refused with %s', (_, line, sentence) => {
    write('login.nl.toml', line)
    expect(refusal()).toContain(sentence)
  })

  it('may write a time, an ellipsis and initials, which are no addresses', () => {
    write('login.nl.toml', 'no_hurry = "Bel vóór 17.00 uur… d.w.z. a.u.b. op tijd. Prima!"')
    expect(readOwnWording(dir).nl?.login?.no_hurry).toContain('17.00')
  })
})
