import { type Html, html } from '../html.js'

/** A bar of a chart: its length between 0 and 1, and the bounds that it mostly stays within. */
export interface Bar {
  value: number
  low?: number
  high?: number
  /** What stands behind the bar. */
  text: string
}

/** A chart of horizontal bars. With two series every row has a bar of each, told apart without colour. */
export interface BarChart {
  title: string
  /** Sentences under the title. */
  notes: readonly string[]
  /** The names of the series; one or two. */
  series: readonly string[]
  rows: readonly { label: string; bars: readonly Bar[] }[]
  /** What the marks at 0, 25, 50, 75 and 100 percent are called. */
  scale: (share: number) => string
}

const WIDTH = 800
const MARGIN = 24
const LENGTH = 600
const BAR = 16
const LINE = 20
const GAP = 14
const NOTE_LETTERS = 100
/** White around letters, so that the marks do not cross them. */
const CLEAR = html`stroke="#fff" stroke-width="4" paint-order="stroke"`
const QUARTERS = [0, 0.25, 0.5, 0.75, 1]
const inks = { text: '#15262b', soft: '#47575a', grid: '#d5d0c6', bar: '#0b5a61' }

/** A chart as an SVG file: no fonts, scripts or pictures from elsewhere; legible in grey, and read out by its title and description. */
export function barChart(chart: BarChart): string {
  const notes = chart.notes.flatMap((note) => linesOf(note, NOTE_LETTERS))
  const legendTop = MARGIN + 20 + notes.length * LINE + 12
  const top = legendTop + (chart.series.length > 1 ? LINE + 8 : 0)
  const rowHeight = LINE + chart.series.length * (BAR + 2) + GAP
  const bottom = top + chart.rows.length * rowHeight
  const height = bottom + LINE + MARGIN
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="14" fill="${inks.text}">
<title id="title">${chart.title}</title>
<desc id="description">${description(chart)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2.5" height="6" fill="${inks.bar}"/></pattern></defs>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="${MARGIN}" y="${MARGIN + 14}" font-size="20" font-weight="bold">${chart.title}</text>
${notes.map((note, index) => html`<text x="${MARGIN}" y="${MARGIN + 20 + (index + 1) * LINE}" fill="${inks.soft}">${note}</text>\n`)}${legend(chart, legendTop)}
${QUARTERS.map((share) => mark(share, top, bottom, chart.scale(share)))}${chart.rows.map((row, index) => rowMarkup(row, top + index * rowHeight))}</svg>
`.toString()
}

function description({ rows, series }: BarChart): string {
  const barText = ({ text }: Bar, index: number) => (series.length > 1 ? `${series[index]} ${text}` : text)
  return rows.map(({ label, bars }) => `${label}: ${bars.map(barText).join(', ')}.`).join(' ')
}

function legend({ series }: BarChart, top: number): Html | false {
  return (
    series.length > 1 &&
    html`${series.map((name, index) => html`<g>${bar(MARGIN + index * 320, top, 28, index)}<text x="${MARGIN + index * 320 + 36}" y="${top + 13}">${name}</text></g>`)}`
  )
}

function mark(share: number, top: number, bottom: number, text: string): Html {
  const x = at(share)
  return html`<line x1="${x}" y1="${top}" x2="${x}" y2="${bottom}" stroke="${inks.grid}"/><text x="${x}" y="${bottom + LINE}" text-anchor="middle" font-size="12" fill="${inks.soft}">${text}</text>
`
}

function rowMarkup({ label, bars }: BarChart['rows'][number], top: number): Html {
  return html`<text x="${MARGIN}" y="${top + 14}" ${CLEAR}>${label}</text>
${bars.map((one, index) => barMarkup(one, index, top + LINE + index * (BAR + 2)))}`
}

function barMarkup(one: Bar, series: number, top: number): Html {
  const end = Math.max(one.value, one.high ?? 0)
  return html`${bar(MARGIN, top, one.value * LENGTH, series)}${bounds(one, top + BAR / 2)}<text x="${at(end) + 8}" y="${top + 13}" ${CLEAR}>${one.text}</text>
`
}

function bar(x: number, y: number, width: number, series: number): Html {
  const fill = series === 0 ? inks.bar : 'url(#hatch)'
  return html`<rect x="${x}" y="${y}" width="${rounded(width)}" height="${BAR}" fill="${fill}" stroke="${inks.bar}"/>`
}

/** White below the line, so that it shows on a dark bar as well. */
function bounds({ low, high }: Bar, y: number): Html | false {
  if (low === undefined || high === undefined || at(low) === at(high)) return false
  const path = `M${at(low)} ${y - 4}v8m0-4H${at(high)}m0-4v8`
  return html`<path d="${path}" fill="none" stroke="#fff" stroke-width="4"/><path d="${path}" fill="none" stroke="${inks.text}" stroke-width="1.5"/>`
}

function at(share: number): number {
  return rounded(MARGIN + share * LENGTH)
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10
}

function linesOf(text: string, letters: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > letters) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
