import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Language, parseLanguage } from '../../domain/language.js'
import type { ExitCode, Io } from '../../io.js'
import { familiesApply } from './families.js'
import { showDoor } from './front-door.js'
import { afterwards, beforehand, type Scene } from './story.js'
import { typedWord } from './typed-word.js'

interface Input {
  home?: string
  lang?: string
  port?: string
  serve?: boolean
}

const DEFAULT_PORT = '8026'

/** `elk demo`: the whole story on the fixtures, typed out command by command, and then the portal left running. */
export async function demoCommand(io: Io, input: Input): Promise<ExitCode> {
  const home = input.home ? io.path(input.home) : join(mkdtempSync(join(tmpdir(), 'elk-demo-')), 'home')
  const port = input.port ?? DEFAULT_PORT
  const language = parseLanguage(input.lang ?? io.process.env.ELK_LANG ?? '') ?? 'nl'
  const play = player(io, home, language)
  const words = io.messages.demo
  if (!(await play(beforehand(words, { port, cwd: io.process.cwd })))) return 1
  io.out(`\n${io.color.cyan(words.families)}\n`)
  const corrected = await io.withHome(home, (app) => familiesApply(app, io))
  if (!(await play(afterwards(words, corrected)))) return 1
  await io.withHome(home, (app) => showDoor(app, io))
  if (input.serve === false) return 0
  const here = ['--home', home, '--lang', language]
  const running = [io.run(['portal', 'serve', '--port', port, ...here]), io.run(['mail', 'work', ...here])]
  return (await Promise.all(running)).every((code) => code === 0) ? 0 : 1
}

/** Types out scenes one after the other; false as soon as one does not end as the story says. */
function player(io: Io, home: string, language: Language) {
  return async (scenes: readonly Scene[]): Promise<boolean> => {
    for (const { say, argv, exitCode = 0 } of scenes) {
      io.out(`\n${io.color.cyan(say)}`)
      io.out(io.color.bold(`$ elk ${argv.map(typedWord).join(' ')}`))
      if ((await io.run([...argv, '--home', home, '--lang', language])) !== exitCode) return false
    }
    return true
  }
}
