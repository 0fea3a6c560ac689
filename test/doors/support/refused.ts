import { expect } from 'vitest'
import type { Problem } from '../../../src/domain/problems.js'
import type { ExitCode } from '../../../src/io.js'
import { type Messages, messagesFor } from '../../../src/messages/index.js'
import { sayProblem } from '../../../src/messages/problems/sentences.js'
import { type Ran, runAs } from '../../support/run.js'
import type { World } from './world.js'

type Said = Problem | string

/** How a command is refused. */
export interface Refused {
  code: ExitCode
  /** What is said on stderr: the sentence for a problem or another one, which may depend on where it was typed; any when left out. */
  says?: Problem | ((messages: Messages, world: World) => Said)
  /**
   * What stands on stdout: nothing when left out; for a person the plan that was not carried out, which a script with
   * `--json` never gets; or, for both, the report of what was and was not.
   */
  shows?: 'plan' | 'maybe a plan' | 'report'
}

/** Types a command as a Dutch person and as an English script, and checks how each is refused; answers the Dutch. */
export async function expectRefusal(world: World, words: readonly string[], why: Refused): Promise<Ran> {
  const home = words.includes('--home') ? undefined : world.app
  const type = (language: string, ...more: string[]) =>
    runAs({ cwd: world.cwd, env: { ELK_LANG: language } }, home, ...words, ...more)
  const [dutch, english] = [await type('nl'), await type('en', '--json')]
  expectSaid(dutch, why, sentence(why, world, 'nl'))
  expectSaid(english, why, sentence(why, world, 'en'))
  if (dutch.err) expect(english.err).not.toBe(dutch.err)
  if (!why.shows) expect(dutch.out).toBe('')
  else if (why.shows !== 'maybe a plan') expect(dutch.out).not.toBe('')
  if (why.shows === 'report') expect(() => JSON.parse(english.out)).not.toThrow()
  else expect(english.out).toBe('')
  return dutch
}

function expectSaid({ code, err }: Ran, { code: expected, says, shows }: Refused, text: string): void {
  expect({ code, err }).toEqual({ code: expected, err: expect.stringContaining(text) })
  if (says || !shows) expect(err).toMatch(/^\S.{10}/)
  expect(err).not.toMatch(/undefined|\[object|NaN| at .+\.[jt]s:/)
  if (expected === 2) expect(err).toMatch(/\n(Hulp|Help): elk .*--help\n$/)
}

function sentence({ says }: Refused, world: World, language: 'nl' | 'en'): string {
  const messages = messagesFor(language)
  const said = typeof says === 'function' ? says(messages, world) : says
  return typeof said === 'object' ? sayProblem(messages.problems, said) : (said ?? '')
}
