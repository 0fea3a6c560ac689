import type { App } from '../app.js'
import type { HomeFinding, HomeSubject } from '../domain/home-finding.js'
import type { Round } from '../domain/round.js'
import type { Season } from '../domain/season.js'
import type { Dns } from '../mail/doctor/dns.js'

/** What the machine is to an examiner. */
export interface Machine {
  /** The version of Node, as `v22.14.0`. */
  node: string
  /** Who runs the program. */
  user: { name: string; uid: number }
  /** Where the system keeps how it is: `/run`. */
  run: string
  /** Where the portal listens behind its web server. */
  portalHere: { host: string; port: number }
  dns: Dns
}

/** A home as examiners look at it; none of them changes anything. */
export interface Patient
  extends Pick<App, 'home' | 'config' | 'db' | 'clock' | 'rehearsal' | 'vault' | 'host' | 'actor'> {
  machine: Machine
  rounds: readonly Round[]
  season: Season
}

/** Looks at one thing; may throw, which is told as a finding. */
export interface Examiner {
  subject: HomeSubject
  /** It asks other machines, which takes seconds when they are silent. */
  asksOthers?: true
  examine(patient: Patient): Promise<HomeFinding[]> | HomeFinding[]
}
