import { join, relative } from 'node:path'
import type { ElkNumber } from '../../domain/elk-number.js'
import type { Messages } from '../../messages/index.js'
import { packageRoot } from '../../package.js'

/** One step of the story: what is about to happen, and the command that does it. */
export interface Scene {
  say: string
  argv: readonly string[]
  /** How the command ends; 0 unless the story wants it refused. */
  exitCode?: number
}

/** Everything up to the evening on which the families sit down to apply. */
export function beforehand(say: Messages['demo'], { port, cwd }: { port: string; cwd: string }): Scene[] {
  const file = (name: string) => relative(cwd, join(packageRoot, 'fixtures', name))
  return [
    {
      say: say.init,
      argv: [
        'init',
        '--rehearsal',
        '--year',
        '2026',
        '--portal-url',
        `http://localhost:${port}`,
        '--operator',
        'Oefenstad',
        '--help-phone',
        '020 000 00 00',
        '--help-email',
        'hulp@oefenstad.example',
        '--sender',
        'elk@oefenstad.example',
      ],
    },
    { say: say.clock, argv: ['clock', 'set', '2026-03-16T09:00'] },
    { say: say.schools, argv: ['schools', 'import', file('scholen.csv'), '--yes'] },
    { say: say.departments, argv: ['departments', 'import', file('afdelingen.csv'), '--yes'] },
    { say: say.mistakes, argv: ['pupils', 'import', file('leerlingen-met-fouten.csv'), '--dry-run'], exitCode: 1 },
    { say: say.excel, argv: ['pupils', 'import', file('leerlingen-stoomboot.csv'), '--school', '18AB00', '--yes'] },
    { say: say.utf8, argv: ['pupils', 'import', file('leerlingen-lantaarn.csv'), '--yes'] },
    { say: say.utf16, argv: ['pupils', 'import', file('leerlingen-haven.csv'), '--yes'] },
    { say: say.advices, argv: ['advice', 'import', file('adviezen-stoomboot.csv'), '--yes'] },
    { say: say.more, argv: ['advice', 'import', file('adviezen-lantaarn.csv'), '--yes'] },
    { say: say.more, argv: ['advice', 'import', file('adviezen-haven.csv'), '--yes'] },
    { say: say.admitted, argv: ['departments', 'admit', '--file', file('toelatingen.csv'), '--yes'] },
    { say: say.logins, argv: ['logins', 'send', '--all', '--yes'] },
    { say: say.work, argv: ['mail', 'work', '--once'] },
    { say: say.evening, argv: ['clock', 'set', '2026-03-26T19:30'] },
  ]
}

/** What the school does when the families have applied. */
export function afterwards(say: Messages['demo'], corrected: ElkNumber): Scene[] {
  return [
    {
      say: say.correct,
      argv: ['pupils', 'correct', corrected, '--set', 'houseNumberSuffix=B', '--reason', say.correctReason],
    },
    { say: say.workAgain, argv: ['mail', 'work', '--once'] },
    { say: say.status, argv: ['status', '--school', '18AB00'] },
    { say: say.needsHelp, argv: ['status', '--needs-help', '--round', '1'] },
    { say: say.reminders, argv: ['reminders', 'plan', '--school', '18AB00'] },
    { say: say.bySchool, argv: ['status', '--by', 'school'] },
    { say: say.audit, argv: ['audit', 'list', '--pupil', corrected] },
  ]
}
