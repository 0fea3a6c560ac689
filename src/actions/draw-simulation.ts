import type { App } from '../app.js'
import type { MatchLists } from '../domain/matching/match-lists.js'
import type { Beside } from '../domain/matching/simulate-change.js'
import type { FamilyChances } from '../domain/matching/simulate-family.js'
import { type SimulatedPosition, type SimulatedYear, tellingPositions } from '../domain/matching/simulate-year.js'
import { type Bar, type BarChart, barChart } from '../templates/charts/bar-chart.js'

type Words = Pick<App, 'messages'>

interface ChartFrame {
  lists: Pick<MatchLists, 'round'>
  draws: number
  /** A department as people know it. */
  nameOf(code: string): string
}

/** An SVG file of how high on their lists pupils are placed. */
export function drawYearChart(app: Words, { lists, draws }: ChartFrame, year: Beside<SimulatedYear>): string {
  const { terms, simulation: words } = app.messages
  const { now, changed } = year
  const longest = Math.max(tellingPositions(now), changed ? tellingPositions(changed) : 0)
  return barChart({
    title: words.chart.yearTitle,
    notes: [words.chart.year(draws, now.participants, terms.rounds[lists.round]), words.chart.usual],
    rows: Array.from({ length: longest }, (_, index) => ({
      label: words.position(index + 1),
      bars: both(year, ({ positions, participants }) =>
        positionBar(app, positions[index] ?? positions.at(-1), participants),
      ),
    })),
    ...look(app, year),
  })
}

function positionBar({ messages }: Words, position: SimulatedPosition | undefined, participants: number): Bar {
  const { share, between } = messages.simulation
  const [value = 0, low = 0, high = 0] = [position?.within.mean, position?.within.low, position?.within.high].map(
    (count = 0) => count / participants,
  )
  return { value, low, high, text: `${share(value)} (${between(share(low), share(high))})` }
}

/** An SVG file of the chance of every preference of one family. */
export function drawFamilyChart(
  app: Words,
  { lists, draws, nameOf }: ChartFrame,
  family: Beside<FamilyChances>,
): string {
  const { terms, simulation: words } = app.messages
  const chanceBar = (value: number): Bar => ({ value, text: words.chance(value) })
  const { now } = family
  return barChart({
    title: words.chart.familyTitle,
    notes: [words.chart.family(draws, terms.rounds[lists.round])],
    rows: [
      ...now.preferences.map(({ department, place }, index) => ({
        label: `${place}. ${nameOf(department)}`,
        bars: both(family, ({ preferences }) => {
          const { draw, raise } = preferences[index] ?? { draw: 0, raise: 0 }
          return chanceBar(draw + raise)
        }),
      })),
      {
        label: now.complete ? words.leftComplete : words.leftShort,
        bars: both(family, ({ left }) => chanceBar(left)),
      },
    ],
    ...look(app, family),
  })
}

function both<Figures>({ now, changed }: Beside<Figures>, barOf: (figures: Figures) => Bar): Bar[] {
  return changed ? [barOf(now), barOf(changed)] : [barOf(now)]
}

function look(
  { messages: { simulation: words } }: Words,
  { changed }: Beside<unknown>,
): Pick<BarChart, 'series' | 'scale'> {
  return { series: changed ? [words.now, words.changed] : [words.now], scale: words.chart.mark }
}
