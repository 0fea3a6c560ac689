import { describe, expect, it } from 'vitest'
import { type BarChart, barChart } from '../../src/templates/charts/bar-chart.js'

const hostile = '<script>alert("1")</script> & \'een\' ]]> –'

const chart: BarChart = {
  title: 'De kans op iedere voorkeur',
  notes: ['Uit 1.000 nagespeelde lotingen.'],
  series: ['nu', 'anders'],
  rows: [
    {
      label: '1. Lyceum Noord, vwo',
      bars: [
        { value: 0.25, low: 0.2, high: 0.3, text: '25%' },
        { value: 0.5, text: '50%' },
      ],
    },
    {
      label: hostile,
      bars: [
        { value: 0.75, text: '75%' },
        { value: 0.5, text: '50%' },
      ],
    },
  ],
  scale: (share) => `${share * 100}%`,
}

describe('a chart', () => {
  it('has a title, and says every bar in words for who cannot see it', () => {
    const svg = barChart({ ...chart, rows: chart.rows.slice(0, 1) })
    expect(svg).toContain('role="img" aria-labelledby="title description"')
    expect(svg).toContain('<title id="title">De kans op iedere voorkeur</title>')
    expect(svg).toContain('<desc id="description">1. Lyceum Noord, vwo: nu 25%, anders 50%.</desc>')
  })

  it('runs nothing and fetches nothing', () => {
    const svg = barChart(chart)
    expect(svg).not.toMatch(/<script|<image|<style|@import|href|url\((?!#hatch)/)
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('tells two series apart without colour, and has no legend for one', () => {
    expect(barChart(chart)).toContain('fill="url(#hatch)"')
    const [row] = chart.rows
    const one = barChart({ ...chart, series: ['nu'], rows: [{ label: 'a', bars: row?.bars.slice(0, 1) ?? [] }] })
    expect(one).not.toContain('fill="url(#hatch)"')
    expect(one).not.toContain('>nu<')
  })

  it('breaks a long note into lines that fit', () => {
    const note = 'Een heel lange zin over de loting die niet op één regel past. '.repeat(4).trim()
    const lines = [...barChart({ ...chart, notes: [note] }).matchAll(/fill="#47575a">([^<]+)<\/text>\n/g)].map(
      ([, text = '']) => text,
    )
    const words = lines.filter((line) => !line.endsWith('%'))
    expect(words.join(' ')).toBe(note)
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(100)
  })
})
