import type { Inspection } from '../../actions/inspect-results.js'
import type { ListedPupil } from '../../db/match-pupils.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { Io } from '../../io.js'
import type { Random } from '../../random.js'
import { safeText } from '../table.js'
import { seatText } from './seat-text.js'

const SAMPLE = 5

/** Pupils drawn at random, each as likely as any other, for a person to compare by hand. */
export function drawSample(random: Random, { results }: Pick<Inspection, 'results'>): PupilResult[] {
  const left = [...results.pupils]
  const sample: PupilResult[] = []
  while (sample.length < SAMPLE && left.length > 0) sample.push(...left.splice(random.below(left.length), 1))
  return sample
}

/** Each pupil with its list and its seat; the name only where a person reads it from a screen. */
export function sampleLines(io: Io, { world }: Pick<Inspection, 'world'>, sample: readonly PupilResult[]): string[] {
  if (sample.length === 0) return []
  const { results: words } = io.messages
  const pupils = new Map(world.participants.map((pupil) => [pupil.elkNumber, pupil]))
  return [
    '',
    io.color.bold(words.check.sampleTitle),
    ...sample.flatMap((result) => {
      const pupil = pupils.get(result.elkNumber)
      const list = (pupil?.list ?? []).map((code, index) => `${index + 1}\u00a0${code}`).join(', ')
      return [
        safeText(`  ${result.elkNumber}${io.process.stdout.isTTY && pupil ? nameText(pupil) : ''}`),
        safeText(`    ${words.check.list(list)}`),
        safeText(`    ${words.check.seat(seatText(io.messages, result))}`),
      ]
    }),
  ]
}

function nameText({ name, school, advice }: ListedPupil): string {
  return ` ${name} (${school})${advice ? `, ${advice}` : ''}`
}
