import { amsterdamDay } from '../domain/amsterdam-time.js'
import { findingsOf } from '../domain/home-finding.js'
import { nodeLines, nodeStanding } from '../domain/node-version.js'
import type { Examiner } from './patient.js'

/** Whether this version of Node is one on which ELK runs, and is still mended. */
export const node: Examiner = {
  subject: 'node',
  examine: ({ machine: { node: version }, clock }) => {
    const finding = findingsOf('node')
    const standing = nodeStanding(version, amsterdamDay(clock.now()))
    if (standing.state === 'unsupported')
      return [finding('node-unsupported', { version, wanted: String(nodeLines.at(-1)?.major) })]
    if (standing.state === 'ended') return [finding('node-ended', { version, endedOn: standing.endedOn })]
    return [finding('node-ok', { version })]
  },
}
