import { examineHome } from '../../src/doctor/examine-home.js'
import type { Machine } from '../../src/doctor/patient.js'
import type { HomeFinding, HomeFindingCode } from '../../src/domain/home-finding.js'
import { levelOfHome } from '../../src/domain/home-level.js'
import type { Dns } from '../../src/mail/doctor/dns.js'
import type { TestApp } from './test-app.js'

/** What a test says of the machine and of the settings; the rest is well. */
export interface CheckUp extends Partial<Omit<Machine, 'dns'>> {
  dns?: Dns
  config?: Partial<TestApp['config']>
  rehearsal?: boolean
}

const noDns = { ask: refuse, texts: refuse, mailHosts: refuse, addresses: refuse, close: () => undefined }

function refuse(): never {
  throw new TypeError('nobody may be asked')
}

/** Everything that is found about a test's home without asking another machine, unless `dns` says whom to ask. */
export async function checkUp(app: TestApp, { config, rehearsal, ...machine }: CheckUp = {}): Promise<HomeFinding[]> {
  const house = { ...app, config: { ...app.config, ...config }, rehearsal: rehearsal ?? app.rehearsal }
  const user = { name: 'elk', uid: process.getuid?.() ?? 0 }
  const usual = { node: 'v24.1.0', user, run: app.home.dir, portalHere: { host: '127.0.0.1', port: 1 }, dns: noDns }
  return examineHome(house, { ...usual, ...machine }, { quick: machine.dns === undefined })
}

/** What is found of the codes that start with a word, each as "level code". */
export function told(findings: readonly HomeFinding[], ...words: string[]): string[] {
  return findings
    .filter(({ code, subject }) => words.some((word) => code.startsWith(word) || subject === word))
    .map((finding) => `${levelOfHome(finding)} ${finding.code}`)
}

/** The values of the finding with a code; undefined when that was not found. */
export function detailsOf(findings: readonly HomeFinding[], code: HomeFindingCode): HomeFinding['details'] | undefined {
  return findings.find((finding) => finding.code === code)?.details
}
