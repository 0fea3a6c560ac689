import { spaced } from '../forms/frame-parts.js'
import { area, artifact, group, leaf, type Sheet } from '../forms/sheet.js'
import { writeText } from '../forms/writing.js'
import { writeFitting } from './fitting.js'
import type { LetterView } from './letter-view.js'
import { letterWords } from './letter-words.js'
import { drawQrCode, QR_SIDE } from './qr-code.js'

const TEXT = { size: 10 } as const
const GAP = 6
// Four modules of the smallest code that holds a link (ISO/IEC 18004), 25 by 25.
const QUIET = (4 * QR_SIDE) / 25
const QR_LEFT = area.right - QR_SIDE
const BESIDE_QR = QR_LEFT - QUIET - area.left
const NUMBER = 20
const NUMBER_WIDTH = 200
const LABEL = { size: 9, soft: true } as const
const BOX = { inner: 12, height: 62, line: '#222222' } as const

/** A heading of the letter and the sentences below it. */
export function letterPart(sheet: Sheet, heading: string, sentences: readonly string[]): void {
  letterHeading(sheet, heading)
  for (const sentence of sentences) letterParagraph(sheet, sentence)
}

/** A paragraph over the whole width. */
export function letterParagraph(sheet: Sheet, text: string): void {
  leaf(sheet, 'P', () => {
    sheet.y += writeText(sheet, text, { x: area.left, y: sheet.y, width: area.width }, TEXT)
  })
  sheet.y += GAP / 2
}

function letterHeading(sheet: Sheet, text: string, width: number = area.width): void {
  sheet.y += GAP
  leaf(sheet, 'H2', () => {
    sheet.y += writeText(sheet, text, { x: area.left, y: sheet.y, width }, { size: 12, bold: true })
  })
  sheet.y += GAP / 2
}

/** The steps with which a family begins, and beside them its link as a QR code. */
export function stepsPart(sheet: Sheet, { link, language }: LetterView): void {
  const words = letterWords[language]
  const top = sheet.y + QUIET - GAP
  letterHeading(sheet, words.stepsHeading, BESIDE_QR)
  group(sheet, 'L', () => {
    for (const [index, text] of words.steps.entries()) step(sheet, index + 1, text)
  })
  drawQrCode(sheet, link, { x: QR_LEFT, y: top, alt: words.qrCode })
  sheet.y = Math.max(sheet.y, top + QR_SIDE + QUIET)
}

function step(sheet: Sheet, place: number, text: string): void {
  const { y } = sheet
  group(sheet, 'LI', () => {
    leaf(sheet, 'Lbl', () => writeText(sheet, `${place}.`, { x: area.left, y, width: NUMBER }, { ...TEXT, bold: true }))
    leaf(sheet, 'LBody', () => {
      sheet.y += writeText(sheet, text, { x: area.left + NUMBER, y, width: BESIDE_QR - NUMBER }, TEXT)
    })
  })
  sheet.y += GAP
}

/** The ELK number, large, and whose it is. */
export function numberPart(sheet: Sheet, { elkNumber, childName, language }: LetterView): void {
  const words = letterWords[language]
  const top = sheet.y
  frame(sheet, top, BOX.height)
  const left = { x: area.left + BOX.inner, width: NUMBER_WIDTH }
  const right = { x: left.x + left.width, width: area.width - left.width - 2 * BOX.inner }
  leaf(sheet, 'P', () => {
    const below = writeText(sheet, words.elkNumber, { ...left, y: top + 8 }, LABEL)
    writeText(sheet, spaced(elkNumber), { ...left, y: top + 8 + below }, { size: 28, bold: true })
  })
  leaf(sheet, 'P', () => writeFitting(sheet, [childName], { ...right, y: top + 8, height: 22 }, 11))
  leaf(sheet, 'P', () => writeText(sheet, words.keep, { ...right, y: top + 32 }, TEXT))
  sheet.y = top + BOX.height + GAP
}

/** The page and the code for who cannot scan the link. */
export function codePart(sheet: Sheet, { code, language }: LetterView, codePage: string): void {
  const words = letterWords[language]
  letterPart(sheet, words.noPhoneHeading, [words.noPhone])
  const top = sheet.y + 2
  const left = { x: area.left, width: NUMBER_WIDTH + BOX.inner }
  const right = { x: left.x + left.width, width: area.width - left.width }
  leaf(sheet, 'P', () => {
    const below = writeText(sheet, words.code, { ...left, y: top }, LABEL)
    writeText(sheet, code, { ...left, y: top + below }, { size: 18, bold: true })
  })
  leaf(sheet, 'P', () => writeFitting(sheet, [codePage], { ...right, y: top, height: 16 }, 12))
  leaf(sheet, 'P', () => writeText(sheet, words.anyCase, { ...right, y: top + 17 }, { ...TEXT, soft: true, size: 9 }))
  sheet.y = top + 36
}

function frame(sheet: Sheet, y: number, height: number): void {
  artifact(sheet, () =>
    sheet.pdf.lineWidth(1.2).strokeColor(BOX.line).roundedRect(area.left, y, area.width, height, 4).stroke(),
  )
}
