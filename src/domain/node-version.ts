import { type Day, parseIsoDay } from './time.js'

interface NodeLine {
  major: number
  /** The first version of the line on which ELK runs. */
  minor: number
  /** The day on which its makers stop mending it (https://nodejs.org/en/about/previous-releases). */
  endsOn: string
}

/** The lines of Node on which ELK runs; `engines` in package.json says the same. */
export const nodeLines: readonly NodeLine[] = [
  { major: 20, minor: 19, endsOn: '2026-04-30' },
  { major: 22, minor: 14, endsOn: '2027-04-30' },
  { major: 24, minor: 0, endsOn: '2028-04-30' },
]

export type NodeStanding = { state: 'supported' } | { state: 'ended'; endedOn: Day } | { state: 'unsupported' }

/** How a version of Node, as `v22.14.0`, stands on a day: ELK runs on it, its makers stopped mending it, or ELK does not run on it. */
export function nodeStanding(version: string, today: Day): NodeStanding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const newest = nodeLines.at(-1)
  if (newest && major > newest.major) return { state: 'supported' }
  const line = nodeLines.find((known) => known.major === major)
  if (!line || minor < line.minor) return { state: 'unsupported' }
  const endedOn = parseIsoDay(line.endsOn)
  return endedOn && today > endedOn ? { state: 'ended', endedOn } : { state: 'supported' }
}
