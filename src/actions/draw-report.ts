import type { App } from '../app.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { YearReport } from '../domain/report/year-report.js'
import { type Bar, barChart } from '../templates/charts/bar-chart.js'

type Words = Pick<App, 'messages'>

export interface DrawnChart {
  name: (typeof chartNames)[number]
  svg: string
}

interface Frame {
  round: DrawnRound
  /** What must be said wherever the charts go. */
  notices: readonly string[]
}

/** The charts of the yearly report, as SVG files. */
export function drawReport(app: Words, report: YearReport, { round, notices }: Frame): DrawnChart[] {
  const { charts } = app.messages.report
  const frame = {
    notes: [charts.of(report.participants, round), ...notices],
    series: [charts.series],
    scale: charts.mark,
  }
  const rows: Record<DrawnChart['name'], Rows> = {
    positions: positionRows(app, report),
    within: withinRows(app, report),
    advices: adviceRows(app, report),
  }
  return chartNames.map((name) => ({ name, svg: barChart({ title: charts[name], rows: rows[name], ...frame }) }))
}

const chartNames = ['positions', 'within', 'advices'] as const

type Rows = { label: string; bars: Bar[] }[]

function positionRows({ messages: { report: words } }: Words, { positions, participants }: YearReport): Rows {
  return positions
    .filter(({ count }) => count > 0)
    .map(({ keys, count }) => ({ label: words.positionsOf(keys), bars: [barOf(words, count, participants)] }))
}

/** How many are placed at a position or a higher one, as far as the positions are told apart. */
function withinRows({ messages: { report: words } }: Words, { positions, participants }: YearReport): Rows {
  let within = 0
  return positions.flatMap(({ keys, count }) => {
    within += count
    const last = keys.at(-1)
    if (count === 0 || typeof last !== 'number') return []
    return [{ label: words.charts.upTo(last), bars: [barOf(words, within, participants)] }]
  })
}

function adviceRows({ messages: { report: words } }: Words, { advices }: YearReport): Rows {
  const first = advices.classes.findIndex((keys) => keys.length === 1 && keys[0] === 1)
  return advices.rows.flatMap(({ keys, count, cells }) => {
    const placed = cells[first]
    return count === 0 || placed === undefined
      ? []
      : [{ label: keys.join(words.and), bars: [barOf(words, placed, count)] }]
  })
}

function barOf(words: Words['messages']['report'], count: number, all: number): Bar {
  const value = count / all
  return { value, text: words.charts.bar(words.percent(value), count) }
}
