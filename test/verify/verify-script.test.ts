import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dutchFaults } from '../support/plain-dutch.js'
import { exampleDraw, exampleFolder } from '../support/verify/example-draw.js'
import { pythonLacks, runVerify, runVerifyAt } from '../support/verify/python-checker.js'

const files = [`${exampleFolder}/lists.json`, `${exampleFolder}/outcome.json`] as const
const [listsFile, outcomeFile] = files
const { published } = exampleDraw

describe.skipIf(pythonLacks)(`verify.py${pythonLacks ? ` (${pythonLacks})` : ''}`, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'elk-verify-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs the checker with the outcome replaced by a text. */
  function withOutcome(text: string, ...words: string[]) {
    const path = join(folder, 'outcome.json')
    writeFileSync(path, text)
    return runVerify(listsFile, path, ...words)
  }

  it('finds the example right, in English too, and says who was seated by hand and how often was drawn before', () => {
    const { status, lines, stderr } = runVerify(...files, published, '--lang', 'en')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(lines[0]).toBe('All is right. Recomputed: 12 participants.')
    expect(lines[1]).toBe(`SHA-256 of the lists: ${published}`)
    expect(lines[2]).toMatch(/^Seed: 5 5 2 2 [\d ]{89} 4$/)
    expect(lines[3]).toBe('Source of the seed: 50 dobbelstenen, gegooid bij de notaris op 2 april 2026 om 10.00 uur')
    expect(lines[4]).toBe('Seated by hand: 1. Earlier draws for this round: 0.')
  })

  it('takes the published SHA-256 as people copy it', () => {
    expect(runVerify(...files, ` ${published.toUpperCase()} `).status).toBe(0)
  })

  it('says that all is right only to whoever gives the SHA-256 from before the draw', () => {
    const { status, lines } = runVerify(...files)
    expect(status).toBe(0)
    expect(lines[0]).toBe(
      'De bestanden kloppen met elkaar. Nagerekend: 12 deelnemers. Of de lijsten die van vóór de loting zijn, weet u nog niet. Zet de vingerafdruk van toen achter de opdracht.',
    )
    expect(lines[1]).toBe(`SHA-256 van de lijsten: ${published}`)
    expect(runVerify(...files, '--lang', 'en').lines[0]).toBe(
      'The files agree with each other. Recomputed: 12 participants. Whether the lists are those from before the draw is not known yet. Put the SHA-256 of then behind the command.',
    )
    expect(dutchFaults(lines.slice(0, 1))).toEqual([])
  })

  it('says that the lists are not those that were published', () => {
    const { status, lines } = runVerify(...files, 'f'.repeat(64))
    expect(status).toBe(1)
    expect(lines[0]).toBe(`lists: de SHA-256 is ${published}: niet wat vooraf is gepubliceerd.`)
    expect(lines[1]).toBe('Dit klopt niet. Verschillen: 1.')
  })

  it('says where an outcome is wrong and what should stand there, in both languages', () => {
    const wrong = `${exampleDraw.outcome}`.replace('"how":"none","lot":4', '"how":"lot","lot":4')
    const place = 'outcome.participants[8W0P-FN6C-B2SE-Y5GR].how'
    expect(withOutcome(wrong).lines[0]).toBe(`${place}: is "lot", moet zijn "none".`)
    const { status, lines } = withOutcome(wrong, '--lang', 'en')
    expect(status).toBe(1)
    expect(lines.slice(0, 2)).toEqual([`${place}: is "lot", must be "none".`, 'This is not right. Differences: 1.'])
  })

  it('shows the first thirty differences, and counts them all', () => {
    const other = `${exampleDraw.outcome}`.replace('"seed":"5 5', '"seed":"5 6')
    const { lines } = withOutcome(other)
    expect(lines.filter((line) => line.startsWith('outcome.'))).toHaveLength(30)
    expect(Number(/Verschillen: (\d+)\./.exec(lines.join(' '))?.[1])).toBeGreaterThan(30)
  })

  it('shows nothing that a terminal would obey', () => {
    const hostile = `${exampleDraw.outcome}`.replace('"source":"', '"source":"\\u001b[2J\u202e\u009b')
    const { lines } = withOutcome(hostile)
    expect(lines.join('')).toContain('\ufffd[2J\ufffd\ufffd50 dobbelstenen')
  })

  it.each([
    ['', 'outcome is geen JSON in UTF-8. Haal het bestand opnieuw op.'],
    ['[[[', 'outcome is geen JSON in UTF-8. Haal het bestand opnieuw op.'],
  ])('says in a sentence that it cannot read %j', (text, sentence) => {
    expect(withOutcome(text)).toEqual({ status: 2, lines: [sentence], stderr: '' })
  })

  it.each(['nowhere.json', '.'])('says in a sentence that %s does not open', (path) => {
    const { status, lines, stderr } = runVerify(listsFile, path)
    expect({ status, lines, stderr }).toEqual({
      status: 2,
      lines: [`${path} gaat niet open. Is dit de goede plek?`],
      stderr: '',
    })
  })

  it('says that a draw cannot be recomputed, and what is wrong before it', () => {
    const broken = `${exampleDraw.lists}`.replace('"capacity":2', '"capacity":"2"')
    const path = join(folder, 'lists.json')
    writeFileSync(path, broken)
    const { status, lines } = runVerify(path, outcomeFile)
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^lists\.departments\[beuk\/havo\]\.capacity: is "2", niet van de vorm /)
    expect(lines.at(-1)).toBe('De loting zelf is niet na te rekenen.')
  })

  describe('tells of a participant', () => {
    const story = (code: string, ...words: string[]) =>
      runVerify(...files, '--participant', code, ...words).lines.slice(5)

    it('with a named grant', () => {
      expect(story('0H4T-K2VB-8QWM-R61X')).toEqual([
        'Deelnemer 0H4T-K2VB-8QWM-R61X heeft lotnummer 9 van 12.',
        '1. iep/vwo: geplaatst, met voorrang (hardheidsclausule). Dit is school 1 op de lijst.',
      ])
    })

    it('with a grant that named no department, in reserve for what was full', () => {
      expect(story('2XQ8-MB5G-V7TR-04HD')).toEqual([
        'Deelnemer 2XQ8-MB5G-V7TR-04HD heeft lotnummer 11 van 12.',
        '1. iep/vwo: vol (plaatsen: 1, met voorrang: 1, in de loting: 0). Nummer 1 op de reservelijst.',
        '2. beuk/vwo: geplaatst, met voorrang (kopklas). Dit is school 2 op de lijst.',
      ])
    })

    it('who was seated lower than the list begins', () => {
      expect(story('9ZA5-QJ7V-XK3D-1MHT')).toEqual([
        'Deelnemer 9ZA5-QJ7V-XK3D-1MHT heeft lotnummer 5 van 12.',
        '1. beuk/vwo: vol (plaatsen: 2, met voorrang: 1, in de loting: 1). Het laatste lotnummer met een plaats was 1. Nummer 2 op de reservelijst.',
        '2. beuk/havo: geplaatst, door het lotnummer. Dit is school 1 op de lijst.',
      ])
    })

    it('without a seat, and with a list that is too short', () => {
      expect(story('8w0p-fn6c-b2se-y5gr ', '--lang', 'en')).toEqual([
        'Participant 8W0P-FN6C-B2SE-Y5GR has lot number 4 of 12.',
        '1. eik/vwo: full (seats: 2, with priority: 0, in the draw: 2). The last lot number with a seat was 3. Number 1 on the reserve list.',
        '2. beuk/vwo: full (seats: 2, with priority: 1, in the draw: 1). The last lot number with a seat was 1. Number 3 on the reserve list.',
        'No seat. Schools on the list: 2; needed for an extra seat: 3.',
      ])
    })

    it('whom the boards seated', () => {
      expect(story('4GJV-50RX-D8MB-QT3F').at(-1)).toBe(
        '1. iep/vwo: geplaatst, met de hand, door de besturen. Dit is school 1 op de lijst.',
      )
    })

    it('who is not there', () => {
      expect(story('AAAA-AAAA-AAAA-AAAA')).toEqual([
        'De code AAAA-AAAA-AAAA-AAAA staat niet in de lijsten. Is de code goed overgenomen?',
      ])
    })

    it('in plain Dutch', () => {
      const codes = ['0H4T-K2VB-8QWM-R61X', '7KQ2-M4XD-P9TH-3WZ8', '8W0P-FN6C-B2SE-Y5GR', '4GJV-50RX-D8MB-QT3F']
      expect(dutchFaults(codes.flatMap((code) => story(code)))).toEqual([])
    })
  })

  it('checks alone, in a folder of its own, and then says what it lacks for the story of a participant', () => {
    copyFileSync('docs/verify/verify.py', join(folder, 'verify.py'))
    expect(runVerifyAt(folder, ...files, published).status).toBe(0)
    const { status, lines, stderr } = runVerifyAt(folder, ...files, '--participant', '0H4T-K2VB-8QWM-R61X')
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(lines.at(-1)).toBe('Zet why.py in dezelfde map als verify.py.')
  })
})
