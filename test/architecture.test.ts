import { describe, expect, it } from 'vitest'
import { directionViolations } from './support/architecture/directions.js'
import { dutchViolations } from './support/architecture/dutch.js'
import { homeViolations } from './support/architecture/homes.js'
import { parseSource, readSources, type Source } from './support/architecture/source.js'

function violationsOf(source: Source): string[] {
  return [directionViolations, homeViolations, dutchViolations]
    .flatMap((check) => check(source))
    .map(({ file, line, what }) => `${file}:${line} ${what}`)
}

describe('the program', () => {
  const sources = readSources('src')

  it('has been read', () => {
    expect(sources.map(({ path }) => path)).toContain('src/domain/problems.ts')
  })

  it('imports downwards, keeps each side effect at home and speaks no language in code', () => {
    expect(sources.flatMap(violationsOf)).toEqual([])
  })
})

describe('the check refuses', () => {
  it.each([
    ['src/domain/pupil.ts', "import type { App } from '../app.js'", 'domain imports a file beside the folders'],
    ['src/domain/pupil.ts', "import { nl } from '../messages/nl.js'", 'domain imports messages'],
    ['src/domain/round/rules.ts', "export * from '../../db/open.js'", 'domain imports db'],
    ['src/db/pupils.ts', "type Page = import('../templates/layout.js').Page", 'db imports templates'],
    ['src/templates/layout.ts', "const { x } = await import('../portal/serve.js')", 'templates imports portal'],
    ['src/portal/login.ts', "import { openTable } from '../csv/read-table.js'", 'portal imports csv'],
    ['src/actions/send.ts', "import { openApp, type App } from '../app.js'", 'actions runs src/app.ts instead of'],
    ['src/commands/init.ts', "import { openApp } from '../app.js'", 'commands runs src/app.ts instead of'],
    ['src/templates/layout.ts', "import { homeAt } from '../home.js'", 'templates runs src/home.ts instead of'],
    ['src/actions/send.ts', "import { systemClock } from '../clock.js'", 'systemClock is used away from its home'],
    ['src/mail/worker.ts', "import { fake } from '../../test/support/fake.js'", 'src imports test/support/fake.ts'],
    ['src/clock.ts', "import { openDatabase } from './db/open.js'", 'src/clock.ts imports db'],
    ['src/helpers/text.ts', "import '../domain/name.js'", 'src/helpers is a folder without rules'],
    ['src/actions/send.ts', "import { sql } from 'kysely'", 'kysely is used away from its home'],
    ['src/actions/send.ts', "import mailer from 'nodemailer/lib/mailer'", 'nodemailer/lib/mailer is used away'],
    ['src/commands/init.ts', "import inquirer from 'inquirer'", 'inquirer is used away from its home'],
    [
      'src/domain/name.ts',
      "import { readFile } from 'node:fs/promises'",
      'node:fs/promises is used away from its home',
    ],
    ['src/commands/init.ts', "import { argv } from 'node:process'", 'node:process is used away from its home'],
    [
      'src/actions/send.ts',
      "await db\n  .selectFrom('pupil')\n  .execute()",
      'db .selectFrom is used away from its home',
    ],
    ['src/domain/round.ts', 'const now = Date.now()', 'Date.now is used away from its home'],
    ['src/domain/time.ts', 'const now = new Date', 'new Date is used away from its home'],
    ['src/portal/login.ts', 'const now = new Date( )', 'new Date() is used away from its home'],
    ['src/actions/send.ts', 'const now = Temporal.Now.instant()', 'Temporal.Now is used away from its home'],
    ['src/actions/send.ts', "import { randomUUID } from 'node:crypto'", 'randomUUID is used away from its home'],
    ['src/actions/send.ts', 'globalThis.crypto.getRandomValues(bytes)', 'crypto.getRandomValues is used away'],
    ['src/domain/lot.ts', 'const lot = Math.random()', 'Math.random is used away from its home'],
    ['src/commands/status.ts', 'process.exit(1)', 'process is used away from its home'],
    ['src/commands/status.ts', "globalThis.process.stdout.write('x')", 'process is used away from its home'],
    ['src/actions/send.ts', 'setTimeout(send, 1000)', 'setTimeout is used away from its home'],
    ['src/portal/login.ts', "throw new Error('Vul het nummer van de brief in')", 'Dutch in code: Vul het nummer'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is tested
    ['src/commands/status.ts', 'io.out(`U heeft nog ${count} brieven niet verstuurd`)', 'Dutch in code: U heeft nog'],
    ['src/commands/status.ts', "const heading = 'Leerling'", 'Dutch in code: Leerling'],
  ])('%s: %s', (path, text, violation) => {
    expect(violationsOf(parseSource(path, `\n${text}`))).toContainEqual(
      expect.stringContaining(`${path}:2 ${violation}`),
    )
  })
})

describe('the check allows', () => {
  it.each([
    ['src/actions/send.ts', "import type { App } from '../app.js'"],
    ['src/actions/send.ts', "import { type App } from '../app.js'\nimport { addMail } from '../mail/outbox.js'"],
    ['src/commands/clock/set.ts', "import { setRehearsalClock } from '../../clock.js'"],
    ['src/cli/logins.ts', "import { Command } from 'commander'\nawait import('../commands/logins/send.js')"],
    ['src/db/pupils.ts', "import { sql } from 'kysely'\nawait db.selectFrom('pupil').execute()"],
    ['src/domain/time.ts', 'const later = new Date(Date.parse(instant) + ms)'],
    ['src/portal/portal.ts', 'const portal = { fetch: (request: Request) => app.fetch(request) }'],
    ['src/portal/portal.ts', "app.get('/aanmelding/voorkeuren', show)"],
    ['src/cli/start.ts', 'const start = (process: ProcessIo) => process.stdout'],
    ['src/actions/send.ts', 'type Row = { process: string; Date: Instant }\nconst process_ = row.process'],
    ['src/commands/status.ts', "throw new TypeError('no such column in the table: ' + name)"],
    ['src/messages/nl.ts', "const sentence = 'Vul het nummer van de brief in'"],
  ])('%s: %s', (path, text) => {
    expect(violationsOf(parseSource(path, text))).toEqual([])
  })
})
