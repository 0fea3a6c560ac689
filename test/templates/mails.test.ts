import { type ParsedMail, simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.js'
import { mailKinds } from '../../src/domain/mail.js'
import { composeMessage } from '../../src/mail/compose.js'
import { linkPlaceholder } from '../../src/mail/link-placeholder.js'
import { type SampleMail, sampleMails } from '../../src/mail/sample-mails.js'
import { mailHtml } from '../../src/templates/mail/mail-html.js'
import { mailText } from '../../src/templates/mail/mail-text.js'
import { moment, testConfig } from '../support/test-config.js'

const config = testConfig()
const now = moment('2026-03-26T19:30')
const samples = languages.flatMap((language) => sampleMails({ config, rehearsal: false }, language, now))

function bytes({ name, language, content }: SampleMail): string {
  return composeMessage({
    messageId: `<${name}@example.org>`,
    date: now,
    from: { name: config.mail.fromName, address: config.mail.from },
    replyTo: config.mail.replyTo,
    to: 'ouder@example.org',
    language,
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content, language),
  })
}

/** What a reader sees of a page: its words, without tags. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  const text = body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:?!)])/g, '$1')
    .trim()
}

it('there is an example of every kind in every language', () => {
  const made = new Set(samples.map(({ kind, language }) => `${kind} ${language}`))
  expect([...made].sort()).toEqual(
    mailKinds.flatMap((kind) => languages.map((language) => `${kind} ${language}`)).sort(),
  )
})

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const text = mailText(sample.content)
  const html = mailHtml(sample.content, sample.language)

  it('says the same as text and as a page', () => {
    const lines = text.split('\n').filter((line) => line && !/^-+ ?$/.test(line))
    const page = wordsOf(html)
    for (const line of lines) {
      const words = line.replace(/^(\d+\.|[-!]) /, '').replace(/^([^:]+): (.+)$/, '$1 $2')
      const spoken = page.replace(/:/g, '')
      expect(spoken).toContain(words.replace(/:/g, '').replace(/\s+/g, ' '))
    }
  })

  it('has one link, to the portal, and says how to get there without clicking', () => {
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '')
    expect(hrefs).toHaveLength(1)
    const [link = ''] = hrefs
    expect(new URL(link).origin).toBe('https://aanmelden.example.org')
    expect(text.split('\n')).toContain(link)
    const urls = [...`${text} ${wordsOf(html)}`.matchAll(/https?:\/\/[^\s"<]+/g)].map(
      ([url]) => new URL(url.replace(/[.,]$/, '')).host,
    )
    expect(new Set(urls)).toEqual(new Set(['aanmelden.example.org']))
    expect(wordsOf(html)).toContain(link)
    expect(text).toMatch(sample.language === 'nl' ? /Wilt u niet klikken\?/ : /Would you rather not click\?/)
  })

  it('names the address to look out for up to its slash: that of a liar can go on where ours ends', () => {
    const [, begin] = /(?:begint met|begins with) (\S+)\.$/m.exec(text) ?? []
    if (begin) expect('https://aanmelden.example.org.kwaad.example/w/x'.startsWith(begin)).toBe(false)
    expect(begin === undefined).toBe(!text.includes('/w/'))
  })

  it('fetches nothing, runs nothing and shows no picture', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form|object|video)\b|url\(|@import|\bsrc=|\bon\w+=/i)
  })

  it('has its parts and its headers', async () => {
    const parsed: ParsedMail = await simpleParser(bytes(sample))
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(parsed.headers.get('content-language')).toBe(sample.language)
    expect(parsed.replyTo?.text).toBe(config.mail.replyTo)
    expect(parsed.subject).toBe(sample.content.subject)
    expect(parsed.text?.trim()).toBe(text.trim())
    expect(parsed.html).toContain(`<html lang="${sample.language}"`)
    expect(parsed.attachments).toEqual([])
  })

  it('names the school, the help line, and the child', () => {
    for (const part of [text, wordsOf(html)])
      for (const fact of ['De Regenboog', config.help.phone, config.help.email, 'Noor', 'Noor van den Berg'])
        expect(part).toContain(fact)
  })

  it('keeps a personal link whole on its line', () => {
    if (sample.kind !== 'login' && sample.kind !== 'password-reset') return expect(text).not.toContain(linkPlaceholder)
    expect(text.split('\n')).toContain(`https://aanmelden.example.org/w/${linkPlaceholder}`)
  })

  it('says when it is only practice', () => {
    const [practice] = sampleMails({ config, rehearsal: true }, sample.language, now).filter(
      ({ name }) => name === sample.name,
    )
    const words = sample.language === 'nl' ? 'Dit is een oefenmail.' : 'This is a practice e-mail.'
    expect(practice && mailText(practice.content)).toContain(words)
    expect(practice && wordsOf(mailHtml(practice.content, sample.language))).toContain(words)
    expect(practice?.content.subject).toMatch(/\((oefenmail|practice)\)$/)
    expect(text).not.toContain(words)
  })
})

describe('plain words', () => {
  const banned = /\b(middels|conform|dient te|tevens|authenticatie|sessie|token|ongeldig|verplicht veld|oeps)\b/i

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s has short sentences', (_, { content }) => {
    const text = mailText(content)
      .replace(/https?:\S+/g, 'link')
      .replace(/(\d)\.(\d)/g, '$1,$2')
    const sentences = text
      .split(/[.?!:\n]+/)
      .map((sentence) => sentence.trim())
      .filter(Boolean)
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(sentences.filter((_sentence, index) => (lengths[index] ?? 0) > 20)).toEqual([])
    expect(text).not.toMatch(banned)
  })
})

it('the login says what to have at hand, when to apply, and that there is no hurry', () => {
  const login = samples.find(({ name }) => name === 'login.nl')
  const text = login ? mailText(login.content) : ''
  expect(text).toContain('ELK-nummer: 123456788')
  expect(text).toContain('Vul de geboortedatum van Noor in.')
  expect(text).toContain('Vanaf: woensdag 25 maart 2026, 0.00 uur')
  expect(text).toContain('Tot en met: dinsdag 31 maart 2026, 23.59 uur')
  expect(text).toContain('U hoeft zich niet te haasten.')
})

it('word of a renewed form names fields, and what it means for the application', () => {
  const texts = samples
    .filter(({ kind, language }) => kind === 'form-renewed' && language === 'nl')
    .map(({ content }) => mailText(content))
  const [definitive = '', unfinished = '', reopened = ''] = texts
  expect(definitive).toContain('- achternaam\n- geboortedatum')
  expect(definitive).toContain('Die blijft geldig. U hoeft niets te doen.')
  expect(unfinished).toContain('maak de aanmelding af. Dat kan tot en met dinsdag 31 maart 2026, 23.59 uur.')
  expect(reopened).toContain('maak de aanmelding opnieuw definitief.')
  expect(reopened).toContain('De aanmelding van Noor is weer open')
})
