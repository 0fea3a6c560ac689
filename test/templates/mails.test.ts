import { type ParsedMail, simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import {
  directionOf,
  type FamilyLanguage,
  familyLanguages,
  helpLanguages,
  isHelpLanguage,
  translatedLanguages,
} from '../../src/domain/language.js'
import { mailKinds } from '../../src/domain/mail.js'
import { composeMessage } from '../../src/mail/compose.js'
import { linkPlaceholder } from '../../src/mail/link-placeholder.js'
import { type SampleMail, sampleMails } from '../../src/mail/sample-mails.js'
import { messagesFor } from '../../src/messages/index.js'
import { translationNotices } from '../../src/messages/translation-notices.js'
import { languagesOf, type MailContent } from '../../src/templates/mail/mail-content.js'
import { mailHtml } from '../../src/templates/mail/mail-html.js'
import { mailText } from '../../src/templates/mail/mail-text.js'
import { mailWordings } from '../../src/templates/mail/wording/mail-wordings.js'
import { moment, testConfig } from '../support/test-config.js'

const hoursIn = Object.fromEntries(translatedLanguages.map((language) => [language, '9:00 – 17:00']))
const config = { ...testConfig(), help: { ...testConfig().help, hoursIn } }
const now = moment('2026-03-26T19:30')
const real = { config, rehearsal: false, wording: {} }
const samples = familyLanguages.flatMap((language) => sampleMails(real, language, now))
const toSchool = ({ kind }: SampleMail) => kind === 'school-digest'

function bytes({ name, content }: SampleMail): string {
  return composeMessage({
    messageId: `<${name}@example.org>`,
    date: now,
    from: { name: config.mail.fromName, address: config.mail.from },
    replyTo: config.mail.replyTo,
    to: 'ouder@example.org',
    languages: languagesOf(content),
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content),
  })
}

function contentOf(name: string): MailContent {
  const sample = samples.find((candidate) => candidate.name === name)
  if (!sample) throw new TypeError(`no example ${name}`)
  return sample.content
}

function textOf(name: string): string {
  return mailText(contentOf(name))
}

/** What a reader sees of a page: its words, without tags. */
function wordsOf(html: string): string {
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll('<wbr>', '')
    .replaceAll(/<\/?bdi>|<\/?span( [^>]*)?>/g, '')
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

function kindsIn(language: FamilyLanguage) {
  return mailKinds.filter((kind) => kind !== 'school-digest' || !isHelpLanguage(language))
}

it('there is an example of every kind in every language', () => {
  const made = new Set(samples.map(({ kind, language }) => `${kind} ${language}`))
  expect([...made].sort()).toEqual(
    familyLanguages.flatMap((language) => kindsIn(language).map((kind) => `${kind} ${language}`)).sort(),
  )
})

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const text = mailText(sample.content)
  const html = mailHtml(sample.content)

  it('says the same as text and as a page', () => {
    const lines = text
      .replace(/[\u2068\u2069]|^\*{3} | \*{3}$/gm, '')
      .split('\n')
      .filter((line) => line && !/^-+ ?$/.test(line))
    const page = wordsOf(html)
    for (const line of lines) {
      const words = line.replace(/^( {4}|(\d+\.|[-!]) )/, '').replace(/^([^:]+): (.+)$/, '$1 $2')
      const spoken = page.replace(/:/g, '')
      expect(spoken).toContain(words.replace(/:/g, '').replace(/\s+/g, ' '))
    }
  })

  it('has one link, to the portal, and says how to get there without clicking', () => {
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '')
    expect(new Set(hrefs).size).toBe(1)
    expect(hrefs).toHaveLength(isHelpLanguage(sample.language) ? 2 : 1)
    const [link = ''] = hrefs
    expect(new URL(link).origin).toBe('https://aanmelden.example.org')
    expect(text.split('\n')).toContain(link)
    const urls = [...`${text} ${wordsOf(html)}`.matchAll(/https?:\/\/[^\s"<]+/g)].map(
      ([url]) => new URL(url.replace(/[.,]$/, '')).host,
    )
    expect(new Set(urls)).toEqual(new Set(['aanmelden.example.org']))
    expect(wordsOf(html)).toContain(link)
    const [question = ''] = mailWordings[sample.language].frame.type_link.split(/(?<=[?؟])/)
    expect(text).toContain(question)
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
    const helps = isHelpLanguage(sample.language)
    expect(parsed.headers.get('content-language')).toBe(helps ? `${sample.language}, nl` : sample.language)
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
    expect(sample.content.subject.includes('Noor')).toBe(!toSchool(sample))
  })

  it('keeps to itself what is nobody’s business: dates, places, people, the advice and the list', () => {
    const said = `${sample.content.subject}\n${text}\n${html.slice(html.indexOf('<body'))}`.toLowerCase()
    const secrets = [
      '2014',
      '31 jan',
      '30 jan',
      '31-0',
      'stoomstraat',
      '7391',
      '1099',
      'diemen',
      'bergh',
      'havo',
      'north',
    ]
    for (const secret of [
      ...secrets,
      'anna',
      'vries',
      'karim',
      'haddad',
      '98 76',
      '11 22',
      'parent@',
      'other@',
      'staff',
    ])
      expect(said).not.toContain(secret)
  })

  it('keeps a personal link whole on its line', () => {
    if (!['login', 'login-reminder', 'password-reset'].includes(sample.kind))
      return expect(text).not.toContain(linkPlaceholder)
    expect(text.split('\n')).toContain(`https://aanmelden.example.org/w/${linkPlaceholder}`)
  })

  it('says when it is only practice', () => {
    const practice = sampleMails({ ...real, rehearsal: true }, sample.language, now).find(
      ({ name }) => name === sample.name,
    )
    const words = mailWordings[sample.language].frame.banner
    expect(practice && mailText(practice.content)).toContain(words)
    expect(practice && wordsOf(mailHtml(practice.content))).toContain(words)
    expect(practice?.content.subject).toContain(` (${mailWordings[sample.language].frame.practice_mark})`)
    expect(text).not.toContain(words)
  })
})

describe('plain words', () => {
  const bindingSamples = samples
    .filter(({ language }) => !isHelpLanguage(language))
    .map((sample) => [sample.name, sample] as const)
  const banned = /\b(middels|conform|dient te|tevens|authenticatie|sessie|token|ongeldig|verplicht veld|oeps)\b/i

  it.each(bindingSamples)('%s has short sentences', (_, { content }) => {
    const text = mailText(content)
      .replace(/https?:\S+/g, 'link')
      .replace(/(\d)\.(\d)/g, '$1,$2')
    const sentences = text
      .split(/[.?!:\n]+/)
      .map((sentence) => sentence.trim())
      .filter(Boolean)
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(sentences.filter((_sentence, index) => (lengths[index] ?? 0) > 20)).toEqual([])
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12)
    expect(text).not.toMatch(banned)
  })
})

it('the login says what to have at hand, when to apply, and that there is no hurry', () => {
  const text = textOf('login.nl')
  expect(text).toContain('ELK-nummer: 123456788')
  expect(text).toContain('Vul de geboortedatum van Noor in.')
  expect(text).toContain('Vanaf: woensdag 25 maart 2026, 0.00 uur')
  expect(text).toContain('Tot en met: dinsdag 31 maart 2026, 23.59 uur')
  expect(text).toContain('U hoeft zich niet te haasten.')
})

it('word of a renewed form names fields, and what it means for the application', () => {
  const [definitive, unfinished, reopened] = ['definitive', 'unfinished', 'reopened'].map((meaning) =>
    textOf(`form-renewed.${meaning}.nl`),
  )
  expect(definitive).toContain('- achternaam\n- geboortedatum')
  expect(definitive).toContain('Die blijft geldig. U hoeft niets te doen.')
  expect(unfinished).toContain('maak de aanmelding af. Dat kan tot en met dinsdag 31 maart 2026, 23.59 uur.')
  expect(reopened).toContain('maak de aanmelding opnieuw definitief.')
  expect(reopened).toContain('De aanmelding van Noor is weer open')
})

it('a reminder of a login that was not opened brings the link once more, and says when it is the last', () => {
  const first = textOf('login-reminder.nl')
  expect(first).toContain('U kreeg eerder een e-mail van De Regenboog om Noor aan te melden.')
  expect(first).toContain(`/w/${linkPlaceholder}`)
  expect(first).toContain('ELK-nummer: 123456788')
  expect(first).toContain('Tot en met: dinsdag 31 maart 2026, 23.59 uur')
  expect(first).not.toContain('laatste herinnering')
  const last = textOf('login-reminder.last.nl')
  expect(last).toContain('Laatste herinnering: meld Noor aan voor de middelbare school')
  expect(last).toContain('! Dit is de laatste herinnering. Na dinsdag 31 maart 2026, 23.59 uur kunt u in deze ronde')
})

it('a reminder to finish says that nothing is sent in before the family presses the button of the portal', () => {
  const text = textOf('finish-reminder.nl')
  expect(text).toContain(`op ‘${messagesFor('nl').portal.check.submit}’ drukt`)
  expect(text).toContain('https://aanmelden.example.org/inloggen')
  expect(text).toContain('ELK-nummer: 123456788')
  expect(text).not.toContain('laatste herinnering')
  expect(textOf('finish-reminder.last.nl')).toContain('Dit is de laatste herinnering. Na dinsdag 31 maart 2026')
  expect(textOf('finish-reminder.en')).toContain(`press ‘${messagesFor('en').portal.check.submit}’`)
})

it('word of more time says until when, and what to do however far the family is', () => {
  const text = textOf('round-extended.nl')
  expect(text).toContain('De sluiting van ronde 1 is verplaatst.')
  expect(text).toContain('Aanmelden kan nu tot en met: dinsdag 31 maart 2026, 23.59 uur')
  expect(text).toContain('Gebruik dan de link in de eerdere e-mail van De Regenboog.')
})

it('word of the result leads to its page and says from when, never what it is', () => {
  const text = textOf('result-link.nl')
  expect(text).toContain('De uitslag staat klaar vanaf: donderdag 9 april 2026, 15.30 uur')
  expect(text).toContain('https://aanmelden.example.org/uitslag')
  expect(textOf('result-link.no-moment.nl')).toContain('U ziet de uitslag zodra die er is.')
})

it('the overview for a school names who is behind by what is the matter, at most 40 of each, and how to see all', () => {
  const text = textOf('school-digest.many.nl')
  expect(text).toMatch(/^De Regenboog\n\nAanmelden middelbare school: 49 van uw leerlingen nog niet klaar\n/)
  expect(text).toContain('Nog geen ouderinlog verstuurd: 1\n')
  expect(text).toContain('De ouderinlog kwam terug: 1\n')
  expect(text).toContain('Account gemaakt, nog niet definitief: 2\n')
  const unopened = text.slice(
    text.indexOf('De ouderinlog is nog niet geopend: 45'),
    text.indexOf('Account gemaakt, nog'),
  )
  expect(unopened.match(/^- .+ \(\d{9}\)$/gm)).toHaveLength(40)
  expect(unopened).toContain('- en nog 5\n')
  expect(text).toContain('\n    elk status --needs-help --school 00XX00\n')
  expect(text).toContain('Aanmelden kan tot en met: dinsdag 31 maart 2026, 23.59 uur')
  expect(textOf('school-digest.nl').match(/^De ouderinlog|^Nog geen ouderinlog|^Begonnen/gm)).toHaveLength(1)
})

describe.each(helpLanguages)('in %s', (language) => {
  it('a mail says that it only helps, and has the Dutch that counts under it', () => {
    for (const { name, kind, content } of samples.filter((sample) => sample.language === language)) {
      const dutch = samples.find((sample) => sample.name === name.replace(new RegExp(`${language}$`), 'nl'))
      if (!dutch) throw new TypeError(`no Dutch ${kind}`)
      const [text, html] = [mailText(content), mailHtml(content)]
      expect(text.indexOf(translationNotices[language].text)).toBeGreaterThan(0)
      const [, under = ''] = text.split('*** Nederlands ***')
      for (const line of mailText(dutch.content).split('\n').slice(1)) expect(under.split('\n')).toContain(line)
      expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
      expect(html.indexOf('<div class="dutch" lang="nl" dir="ltr">')).toBeGreaterThan(html.indexOf('<h1>'))
    }
  })

  it('nothing of the Dutch stands under what mail programs take for a signature (RFC 3676, 4.3)', () => {
    for (const { content } of samples.filter((sample) => sample.language === language)) {
      const text = mailText(content)
      expect(text.match(/^-- $/gm)).toHaveLength(1)
      expect(text.slice(text.indexOf('\n-- \n'))).not.toMatch(
        /^(?!-- $|\s*$|Wij vragen u nooit|Deze e-mail is automatisch)/m,
      )
    }
  })

  it('a practice mail says in Dutch too that it is one', () => {
    for (const { content } of sampleMails({ ...real, rehearsal: true }, language, now)) {
      const words = mailWordings.nl.frame.banner
      expect(mailText(content).split('*** Nederlands ***')[1]).toContain(words)
      expect(wordsOf(mailHtml(content))).toContain(words)
    }
  })

  it('hours that the operator wrote only in Dutch are marked as Dutch', () => {
    const [sample] = sampleMails({ ...real, config: testConfig() }, language, now)
    const { hours } = testConfig().help
    expect(sample && mailHtml(sample.content)).toContain(`<span lang="nl" dir="ltr">${hours}</span>`)
    expect(sample && mailText(sample.content)).toContain(hours)
  })

  it('no mail has a text in two languages at once', () => {
    for (const { content } of samples.filter((sample) => sample.language === language))
      expect(mailHtml(content).replace('<div class="dutch" lang="nl"', '')).not.toContain('lang="nl"')
  })
})

describe('in a language that is written from right to left', () => {
  const content = { ...contentOf('login.nl'), direction: 'rtl' } as const

  it('a mail turns around, and keeps the direction of each name, number and address to itself', () => {
    const html = mailHtml(content)
    expect(html).toContain('<html lang="nl" dir="rtl">')
    expect(html).toContain('<table role="presentation" class="sheet" lang="nl" dir="rtl">')
    expect(html).toContain('<bdi>https://aanmelden.example.org/</bdi>.')
    expect(html).toContain('<span dir="ltr">https://')
  })

  it('the plain text has an isolate around each value, and the link bare on its line', () => {
    const text = mailText(content)
    expect(text).toContain('Vul de geboortedatum van \u2068Noor\u2069 in.')
    expect(text).toContain('ELK-nummer: \u2068123456788\u2069')
    expect(text.split('\n')).toContain(`https://aanmelden.example.org/w/${linkPlaceholder}`)
    expect(text.match(/\u2068/g)).toHaveLength(text.match(/\u2069/g)?.length ?? 0)
  })
})
