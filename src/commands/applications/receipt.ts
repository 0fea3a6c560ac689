import { printReceipt } from '../../actions/print-receipt.js'
import { readReceipt } from '../../actions/read-receipt.js'
import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { getStanding } from '../../db/standing.js'
import { paperLanguage } from '../../domain/language.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'
import { readRound } from '../rounds/read-round.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { writeRecorded } from '../write-whole.js'
import { departmentNames } from './department-names.js'

interface Input extends ScopeInput {
  elk?: string
  round?: string
  output?: string
}

/** `elk applications receipt`: the receipt of a definitive application on paper, for a family that did not get it by mail. */
export async function applicationsReceiptCommand(app: App, io: Io, input: Input): Promise<void> {
  const words = app.messages.applications.receipt
  const pupil = await readPupil(app, io, input)
  const { elkNumber } = pupil
  const round = input.round === undefined ? undefined : readRound(input.round)
  const asked = { pupilId: pupil.id, round, now: app.clock.now() }
  const standing = await getStanding(app.db, app, asked)
  const receipt = await readReceipt(app, standing, await departmentNames(app))
  if (!receipt) throw new UserError({ code: 'no-receipt', elkNumber, round: standing.round.name })
  const output = await askText(io, input.output, '-o', words.askFile)
  const language = app.language === 'en' ? 'en' : paperLanguage(pupil.language)
  const { pdf, unprintable } = await printReceipt(app, receipt, language)
  await writeRecorded(io.path(output), pdf, () => recordReading(app, 'applications receipt', [pupil.id]))
  io.json({ file: output, elkNumber, round: receipt.round, receiptCode: receipt.receiptCode, unprintable })
  io.out(words.done(output, receipt.receiptCode))
  if (unprintable.length > 0) io.err(words.unprintable(unprintable.join(' ')))
}
