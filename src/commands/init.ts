import { assertHomeFree, makeHome } from '../actions/make-home.js'
import { systemClock } from '../clock.js'
import { calendarOf, KNOWN_YEAR } from '../domain/year-calendar.js'
import { homeDir } from '../home.js'
import { type Io, UsageError } from '../io.js'
import { actorOf } from '../process-io.js'
import { systemRandom } from '../random.js'
import { askAnswer, askChoice } from './ask.js'
import { askSettings } from './init/ask-settings.js'
import type { Answers } from './init/questions.js'

interface Input extends Partial<Answers> {
  home?: string
  year?: string
  rehearsal?: boolean
}

/** `elk init`: makes the home of one procedure, after asking in a terminal what was not said. */
export async function initCommand(io: Io, input: Input): Promise<void> {
  const words = io.messages.init
  const dir = homeDir(io.process, input.home)
  assertHomeFree(dir)
  const rehearsal = input.rehearsal ?? (await askRehearsal(io))
  const year = readYear(
    io,
    input.year ?? (io.interactive && !rehearsal ? await askAnswer(io, words.askYear, String(KNOWN_YEAR)) : undefined),
  )
  const answers = await askSettings(io, input, rehearsal)
  const settings = { year, ...answers }
  const { host } = io.process
  const around = { clock: systemClock, random: systemRandom, actor: actorOf(io.process), host }
  const home = await makeHome(around, { dir, rehearsal, settings })
  io.json({ home: home.dir, year, rehearsal, calendarKnown: calendarOf(year).known })
  io.out(words.done(home.dir, year, rehearsal))
  if (!calendarOf(year).known) io.err(io.color.yellow(words.guessedCalendar(year, home.config)))
  io.out(words.next(home.dir, rehearsal))
}

async function askRehearsal(io: Io): Promise<boolean> {
  if (!io.interactive) return false
  const { askKind, kinds } = io.messages.init
  const kind = await askChoice(io, askKind, [
    { value: 'real', name: kinds.real },
    { value: 'rehearsal', name: kinds.rehearsal },
  ])
  return kind === 'rehearsal'
}

function readYear(io: Io, text = String(KNOWN_YEAR)): number {
  if (!/^20\d\d$/.test(text.trim())) throw new UsageError(io.messages.init.wrongYear(text))
  return Number(text)
}
