import { describe, expect, it } from 'vitest'
import { visualRuns } from '../../src/templates/forms/visual-runs.js'

describe('the pieces of a line from left to right', () => {
  it.each([
    ['a name in Latin letters', 'Fatima el Amrani', ['Fatima el Amrani']],
    ['a name in Arabic letters, which the font turns around', 'محمد الأحمد', ['محمد الأحمد']],
    ['an Arabic name within a Dutch one', 'Sami محمد Jansen', ['Sami ', 'محمد', ' Jansen']],
    ['a Dutch name that follows an Arabic one', 'محمد el Amrani', ['el Amrani', 'محمد ']],
    ['a street with a number', 'شارع النور 12', ['12', 'شارع النور ']],
    ['a Hebrew name', 'דוד לוי', ['דוד לוי']],
    ['brackets, which open towards the name', 'محمد (علي)', ['محمد )علي(']],
    ['nothing', '', ['']],
  ])('%s', (_, text, runs) => {
    expect(visualRuns(text)).toEqual(runs)
  })
})
