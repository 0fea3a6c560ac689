import { userInfo } from 'node:os'
import type { App } from '../../app.js'
import { examineHome } from '../../doctor/examine-home.js'
import type { Machine } from '../../doctor/patient.js'
import type { HomeFinding } from '../../domain/home-finding.js'
import { levelOfHome } from '../../domain/home-level.js'
import type { Level } from '../../domain/mail-finding.js'
import type { ExitCode, Io } from '../../io.js'
import { openDns } from '../../mail/doctor/dns.js'
import { BEHIND_PROXY } from '../../portal/behind-proxy.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { wrapText } from '../wrap-text.js'
import { levelWord } from './level-word.js'

/** `elk doctor`: everything that puts the opening of this home at risk, what is wrong first; with `--quick` without asking another machine. */
export async function doctorCommand(
  app: App,
  io: Io,
  { quick = false, ...scope }: ScopeInput & { quick?: boolean },
): Promise<ExitCode> {
  assertForEveryone(io, scope)
  const machine = thisMachine(io)
  io.stop.addEventListener('abort', machine.dns.close, { once: true })
  const findings = await examineHome(app, machine, { quick })
  if (io.stop.aborted) return 1
  const count = (level: Level) => findings.filter((finding) => levelOfHome(finding) === level).length
  const [problems, warnings] = [count('problem'), count('warning')]
  io.json({ ok: problems === 0, at: app.clock.now(), problems, warnings, checks: findings.map(document(app)) })
  tell(app, io, findings, { problems, warnings, quick })
  return problems === 0 ? 0 : 1
}

function thisMachine({ process }: Io): Machine {
  const { uid } = userInfo()
  return {
    node: process.node,
    user: { name: process.user, uid },
    run: '/run',
    portalHere: BEHIND_PROXY,
    dns: openDns(),
  }
}

function tell(
  app: App,
  io: Io,
  findings: readonly HomeFinding[],
  { problems, warnings, quick }: { problems: number; warnings: number; quick: boolean },
): void {
  const { checkup, doctor } = app.messages
  io.out(`${checkup.intro(app.home.dir, app.clock.now())}\n`)
  const isShort = (finding: HomeFinding) => ['ok', 'skipped'].includes(levelOfHome(finding))
  for (const finding of findings.filter((one) => !isShort(one))) io.out(`${longLines(app, io, finding)}\n`)
  for (const finding of findings.filter(isShort)) io.out(shortLine(app, io, finding))
  io.out(`\n${problems + warnings === 0 ? checkup.fine : doctor.summary(problems, warnings)}`)
  if (quick) io.out(checkup.quick)
}

/** What it is about; below that what is wrong and what to type. */
function longLines(app: App, io: Io, finding: HomeFinding): string {
  const { word, width } = levelWord(app, io, levelOfHome(finding))
  const margin = ' '.repeat(width)
  const lines = sentence(app, finding).split('\n')
  return [`${word}${app.messages.checkup.subjects[finding.subject]}`, ...lines.map((line) => margin + line)].join('\n')
}

function shortLine(app: App, io: Io, finding: HomeFinding): string {
  const { subjects } = app.messages.checkup
  const widest = Math.max(...Object.values(subjects).map((word) => word.length)) + 2
  const { word, width } = levelWord(app, io, levelOfHome(finding))
  const margin = width + widest
  const text = sentence(app, finding)
  const shown = io.process.stdout.isTTY ? wrapText(text, io.columns - margin) : text
  return `${word}${subjects[finding.subject].padEnd(widest)}${shown.replaceAll('\n', `\n${' '.repeat(margin)}`)}`
}

/** Line ends are ours; nothing else of what was found may steer a terminal. */
function sentence({ messages }: App, { code, details }: HomeFinding): string {
  const say = messages.checkup.sentences[code] as (details: HomeFinding['details']) => string
  return say(details).split('\n').map(safeText).join('\n')
}

function document(app: App) {
  return (finding: HomeFinding) => ({
    subject: finding.subject,
    level: levelOfHome(finding),
    code: finding.code,
    message: sentence(app, finding),
    details: finding.details,
  })
}
