import * as v from 'valibot'
import type { Outcome, Refusal, SaidLine } from './outcome.js'

/** What ELK's own client gets: everything that a person would have seen, to be shown at the other end. */
export const terminalSchema = v.strictObject({
  exitCode: v.picklist([0, 1, 2, 3, 70]),
  lines: v.array(v.strictObject({ stream: v.picklist(['out', 'err']), text: v.string() })),
  json: v.unknown(),
  files: v.array(v.strictObject({ name: v.string(), base64: v.string() })),
  question: v.nullable(v.string()),
  code: v.nullable(v.string()),
})

/** What can be asked at the other end, where a person may sit: there it is said only when nobody can answer. */
const ASKED_THERE = ['confirmation-required', 'reason-required']

/** The document for ELK's own client. */
export function terminalDocument(outcome: Outcome): v.InferOutput<typeof terminalSchema> {
  const { exitCode, lines, json, files, question, refusal } = outcome
  return {
    exitCode,
    lines: [...lines, ...(refusal ? refusalLines(refusal) : [])],
    json: json ?? null,
    files: files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
    question: question ?? null,
    code: refusal?.code ?? null,
  }
}

/** A refusal as the command line says it. */
function refusalLines({ code, sentence, hint, help }: Refusal): SaidLine[] {
  if (ASKED_THERE.includes(code)) return []
  const said = [sentence, hint].filter(Boolean).join('\n')
  return [said, help].flatMap((text) => (text ? [{ stream: 'err' as const, text }] : []))
}
