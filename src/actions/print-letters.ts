import { isDeepStrictEqual } from 'node:util'
import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { findLink } from '../db/links.js'
import type { Trx } from '../db/open.js'
import { listRoundsOf } from '../db/rounds.js'
import { getPrimarySchool } from '../db/schools.js'
import { envelopeLines } from '../domain/address.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { paperLanguage } from '../domain/language.js'
import { letterCode } from '../domain/letter-code.js'
import { hashToken, linkToken } from '../domain/link-token.js'
import { fullName } from '../domain/name.js'
import { UserError } from '../domain/problems.js'
import { currentRound } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { keepPrintedLetter } from '../mail/printed-letter.js'
import type { LetterView } from '../templates/letters/letter-view.js'
import { lettersPdf } from '../templates/letters/letters-pdf.js'
import { linkPath, paths } from '../templates/paths.js'
import { drawLoginSeed, endOfLoginLinks, keepLoginLink, type LoginSeed } from './login-link.js'
import { type LetterPlan, type LetterRequest, type PlannedLetter, planLetters } from './plan-letters.js'

type House = Pick<App, 'db' | 'clock' | 'actor' | 'random' | 'key' | 'config' | 'rehearsal' | 'language'>

/** A file that is written whole, beside the place where it belongs. */
export interface WaitingFile {
  /** Puts it in its place. */
  place(): void
  /** Throws it away. */
  discard(): void
}

/** Writes bytes whole beside the place where they belong, or throws. */
export type PrepareFile = (bytes: Uint8Array) => WaitingFile

/** Letters on paper: for whom, and the names that the font could not write. */
export interface PrintedLetters {
  printed: PlannedLetter[]
  unprintable: { elkNumber: ElkNumber; letters: string[] }[]
}

type Letter = PlannedLetter & { seed: LoginSeed }

/**
 * Makes the letters that were shown, each with a new link that takes the place of an older one. The file is whole before
 * anything is kept and in its place only after: links on paper always work, and what is not on paper is not kept as sent.
 * Throws `letters-overtaken` when a family's login or data changed since they were shown, and when every round is over.
 */
export async function printLetters(
  app: House,
  request: LetterRequest,
  shown: LetterPlan,
  { prepare, heard = () => undefined }: { prepare: PrepareFile; heard?: (done: number) => void },
): Promise<PrintedLetters> {
  const now = app.clock.now()
  const expiresAt = await endOfLoginLinks(app.db, app, now)
  const letters = shown.print.map((letter) => ({ ...letter, seed: drawLoginSeed(app.random, letter.pupil.id) }))
  const { pdf, unprintable } = await drawLetters(app, letters, now, heard)
  const file = prepare(pdf)
  try {
    await app.db.transaction().execute(async (trx) => {
      assertUnmoved(shown, await planLetters(trx, request))
      for (const letter of letters) await keepLetter(trx, app, letter, { now, expiresAt })
      await recordAudit(trx, ...letters.map(({ pupil, number }) => entry(app, pupil.id, number, now)))
    })
  } catch (error) {
    const kept = await wereKept(app, letters)
    if (kept === false) file.discard()
    if (!kept) throw error
  }
  file.place()
  return { printed: shown.print, unprintable }
}

/** A commit can fail and still be kept; then the letters are good. Undefined when nobody can tell. */
async function wereKept({ db, key }: House, [first]: readonly Letter[]): Promise<boolean | undefined> {
  if (!first) return false
  try {
    return (await findLink(db, hashToken(linkToken(key, first.seed)))) !== undefined
  } catch {
    return undefined
  }
}

/** What is on paper cannot be drawn again: every letter must still be wanted, and say what is so. */
function assertUnmoved(shown: LetterPlan, { print }: LetterPlan): void {
  const planned = new Map(print.map((letter) => [letter.pupil.id, letter]))
  for (const letter of shown.print)
    if (!isDeepStrictEqual(planned.get(letter.pupil.id), letter))
      throw new UserError({ code: 'letters-overtaken', elkNumber: letter.pupil.elkNumber })
}

async function keepLetter(
  trx: Trx,
  app: House,
  { pupil, number, seed }: Letter,
  { now, expiresAt }: { now: Instant; expiresAt: Instant },
): Promise<void> {
  const linkId = await keepLoginLink(trx, app, { seed, now, expiresAt })
  await keepPrintedLetter(trx, { pupil, linkId, number }, now)
}

function entry({ actor }: House, pupilId: number, number: number, now: Instant) {
  return { at: now, actor, act: 'login printed', pupilId, details: { number } }
}

function drawLetters(app: House, letters: readonly Letter[], now: Instant, heard: (done: number) => void) {
  const { operator, help, portal } = app.config
  async function* views() {
    for (const [index, letter] of letters.entries()) {
      yield await viewOf(app, letter, now)
      heard(index + 1)
    }
  }
  const codePage = portal.url + paths.letter
  const shared = { operator, help, codePage, practice: app.rehearsal, printedAt: now, language: app.language }
  return lettersPdf(views(), shared)
}

async function viewOf({ db, config, key }: House, { pupil, seed }: Letter, now: Instant): Promise<LetterView> {
  const { elkNumber, language } = pupil
  const { name, phone } = await getPrimarySchool(db, pupil.school)
  return {
    elkNumber,
    childName: fullName(pupil),
    addressLines: envelopeLines(pupil),
    language: paperLanguage(language),
    school: { name, phone },
    link: config.portal.url + linkPath(linkToken(key, seed)),
    code: letterCode(key, seed),
    round: currentRound(await listRoundsOf(db, config.rounds, pupil.id), now),
  }
}
