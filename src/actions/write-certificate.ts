import { renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { App } from '../app.js'
import type { Erasure } from '../db/erasure.js'
import { countErased } from '../domain/privacy/erased-counts.js'
import { formatMoment } from '../messages/dates.js'
import { version } from '../package.js'

type Certified = Erasure & { certificate: string; copiesLeft: readonly string[] }

/** Writes what was erased, in numbers and in words, to a file that only its owner may read. */
export function writeCertificate(app: Pick<App, 'config' | 'messages' | 'language'>, erasure: Certified): void {
  const part = `${erasure.certificate}.part`
  writeFileSync(part, `${certificateLines(app, erasure).join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(part, erasure.certificate)
}

/** Nothing that somebody typed begins a line of its own, or steers the terminal of who reads it. */
function oneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ')
}

function certificateLines(
  { config, messages, language }: Pick<App, 'config' | 'messages' | 'language'>,
  { certificate, kind, at, by, reason, counts, copiesLeft }: Certified,
): string[] {
  const words = messages.privacy.certificate
  const title = words.title(basename(certificate, '.txt'))
  const facts: [string, string][] = [
    [words.facts.operator, config.operator.name],
    [words.facts.what, words.kinds[kind]],
    [words.facts.at, formatMoment(at, language)],
    [words.facts.by, oneLine(by)],
    [words.facts.reason, oneLine(reason)],
    ['ELK', version],
  ]
  const widest = Math.max(...facts.map(([label]) => label.length))
  return [
    title,
    '='.repeat(title.length),
    '',
    ...facts.map(([label, text]) => `${label.padEnd(widest)}  ${text}`),
    '',
    words.erased,
    ...countErased(counts).map(
      ({ kind: what, count }) =>
        `- ${kind === 'term' && what === 'results' ? words.resultsGone(count) : messages.privacy.count(what, count)}`,
    ),
    '',
    words.where,
    words.stays,
    ...(kind === 'pupil' && (counts.results ?? 0) > 0 ? [words.draw] : []),
    '',
    ...(copiesLeft.length > 0 ? [words.copiesLeft, ...copiesLeft.map((name) => `- ${name}`)] : [words.noCopiesLeft]),
  ]
}
