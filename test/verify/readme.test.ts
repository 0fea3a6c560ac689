import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { verifyOutcome } from '../../src/domain/matching/verify-outcome.js'
import { internalLinks, type Page, readPage, sentences } from '../support/markdown.js'
import { dutchFaults } from '../support/plain-dutch.js'
import { byCode, drawnAgain, exampleDraw, exampleFolder, openExample } from '../support/verify/example-draw.js'
import { pythonLacks, runVerify } from '../support/verify/python-checker.js'

const page = readPage('docs/verify/README.md')
const english = '# Checking the draw'
const dutch: Page = { ...page, prose: page.prose.slice(0, page.prose.indexOf(english)) }
const { lists, outcome } = openExample()

/** What stands in the table of the example: the beginning of codes, their lot numbers and what happened. */
function storiesOfExample(): { code: string; lot: number; story: string }[] {
  const rows = [...page.prose.matchAll(/^\| (`\w{4}…`(?:, `\w{4}…`)*) \| ([\d, ]+) \| (.+) \|$/gm)]
  return rows.flatMap(([, codes = '', lots = '', story = '']) =>
    codes.split(', ').map((code, index) => ({ code: code.slice(1, 5), lot: Number(lots.split(', ')[index]), story })),
  )
}

describe('the example of docs/verify', () => {
  it('is what the core makes of its lists, its seed and its seat by hand', () => {
    expect(verifyOutcome(exampleDraw, sha256Hex(exampleDraw.lists))).toEqual({ unreadable: [], findings: [] })
  })

  it('shows every way to a seat but one, and none', () => {
    const hows = new Set(outcome.participants.map(({ how }) => how))
    expect([...hows].sort()).toEqual(['hand', 'hardship', 'kopklas', 'lot', 'none', 'raise'])
  })

  it('draws the other way for whoever changes a letter of its seed', () => {
    const other = drawnAgain({ lists, outcome: { ...outcome, seed: outcome.seed.replace('2', '3') } })
    expect(`${other.outcome}`).not.toBe(`${exampleDraw.outcome}`)
  })

  it('went as the page tells of each of its participants', () => {
    const stories = storiesOfExample()
    expect(stories.map(({ code }) => code).sort()).toEqual(lists.participants.map(({ code }) => code.slice(0, 4)))
    for (const { code, lot, story } of stories) {
      const fate = outcome.participants.find((one) => one.code.startsWith(code))
      expect(fate?.lot).toBe(lot)
      const named = [...story.matchAll(/`([^`]+)`/g)].map(([, department]) => department)
      expect(named.at(-1)).toBe(fate?.department ?? undefined)
      expect(story).toMatch(words[fate?.how ?? 'none'] ?? /^never$/)
    }
  })

  it.each([
    ['beuk/vwo', ['7KQ2', '9ZA5', '8W0P']],
    ['iep/vwo', ['2XQ8']],
  ])('has the reserve list of %s that the page tells of', (code, expected) => {
    const ranked = outcome.participants.flatMap(({ code: participant, reserves }) =>
      reserves.filter(({ department }) => department === code).map(({ rank }) => ({ participant, rank })),
    )
    const inOrder = ranked.toSorted((one, other) => one.rank - other.rank)
    expect(inOrder.map(({ participant }) => participant.slice(0, 4))).toEqual(expected)
    expect(byCode(outcome.departments, code).reserve).toBe(expected.length)
  })
})

const words: Partial<Record<string, RegExp>> = {
  hardship: /voorrang \(hardheidsclausule\)/,
  kopklas: /voorrang \(kopklas\)/,
  lot: /keus/,
  raise: /de extra plaats van/,
  hand: /met de hand/,
  none: /geen plaats, wel reserve/,
}

describe('docs/verify/README.md', () => {
  it('leads to files and headings that exist', () => {
    const broken = internalLinks(page).filter(
      ({ path, anchor }) => !existsSync(path) || (anchor !== undefined && !readPage(path).anchors.includes(anchor)),
    )
    expect(broken).toEqual([])
  })

  it('speaks plain Dutch', () => {
    expect(dutchFaults(sentences(dutch))).toEqual([])
  })

  it.skipIf(pythonLacks)('shows what the checker says when the reader types what it shows', () => {
    const typed = page.blocks.filter((block) => block.trim().startsWith('python3 verify.py '))
    const shown = page.blocks.filter((block) => !block.trim().startsWith('python3 verify.py '))
    expect(typed).toHaveLength(2)
    const answers = typed.map((block) => {
      const [, , ...words] = block.trim().split(' ')
      return runVerify(...words.map((word) => (word.endsWith('.json') ? `${exampleFolder}/${word}` : word)))
    })
    expect(answers.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const [all = [], one = []] = answers.map(({ lines }) => lines)
    expect([all.join('\n'), one.slice(all.length).join('\n')]).toEqual(shown)
  })
})
