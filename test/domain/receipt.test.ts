import { describe, expect, it } from 'vitest'
import { isReceiptCode, readReceiptCode, receiptCode } from '../../src/domain/receipt-code.js'
import { provenByPaper } from '../../src/domain/receipt-proof.js'
import { type HistoricSubmission, receiptStanding } from '../../src/domain/receipt-standing.js'
import { addMs } from '../../src/domain/time.js'
import { moment } from '../support/test-config.js'

const key = Buffer.alloc(32, 'key')
const PUPIL = 7

function submission(id: number, changes: Partial<HistoricSubmission> = {}): HistoricSubmission {
  const handedIn = {
    round: '1',
    formVersion: id,
    list: [{ department: 'north/havo', upperLevel: false }],
    submittedAt: moment(`2026-03-2${id}T10:00`),
    reopenedAt: undefined,
    enteredBy: undefined,
    ...changes,
  } as const
  return { id, receiptCode: receiptCode(key, { pupilId: PUPIL, ...handedIn }), ...handedIn }
}

const reopened = { reopenedAt: moment('2026-03-29T10:00') }
const standing = (history: HistoricSubmission[], one = history[0] as HistoricSubmission) => {
  const { standing, counting } = receiptStanding(key, PUPIL, one, history)
  return [standing, counting?.id]
}

describe('a receipt', () => {
  it('counts when nothing came after it, in its own round', () => {
    expect(standing([submission(1)])).toEqual(['counts', 1])
    expect(standing([submission(1), submission(2, { round: '2' })])).toEqual(['counts', 1])
  })

  it('does not count while the application is open again', () => {
    expect(standing([submission(1, reopened)])).toEqual(['reopened', undefined])
    expect(standing([submission(1, reopened), submission(2, reopened)])).toEqual(['reopened', undefined])
    expect(standing([submission(1, reopened), submission(2, { round: '2' })])).toEqual(['reopened', undefined])
  })

  it('is replaced by the one that was handed in after it', () => {
    const history = [submission(1, reopened), submission(2, reopened), submission(3)]
    expect(history.map((one) => standing(history, one))).toEqual([
      ['replaced', 3],
      ['replaced', 3],
      ['counts', 3],
    ])
  })

  it('is found out when anything that is kept of it was altered', () => {
    const one = submission(1)
    const altered: HistoricSubmission[] = [
      { ...one, list: [{ department: 'north/vwo', upperLevel: false }] },
      { ...one, list: [{ department: 'north/havo', upperLevel: true }] },
      { ...one, submittedAt: moment('2026-03-21T10:01') },
      { ...one, formVersion: 2 },
      { ...one, round: '2' },
      { ...one, receiptCode: submission(2).receiptCode },
    ]
    for (const other of altered) expect(standing([other])[0]).toBe('altered')
    expect(receiptStanding(key, 8, one, [one]).standing).toBe('altered')
    expect(receiptStanding(Buffer.alloc(32, 'other'), PUPIL, one, [one]).standing).toBe('altered')
  })
})

describe('a receipt code that is typed', () => {
  const code = '7K3M-9QXF-2HVA'

  it('may be any code that looks like it, and has twelve letters', () => {
    expect(readReceiptCode('7k3m 9qxf 2hva')).toEqual([code, '7K3M-9QXF-ZHVA', '1K3M-9QXF-2HVA', '1K3M-9QXF-ZHVA'])
    for (const typed of ['', '7K3M', `${code}0`, '7K3M-9QXF-2HV*', '634439270'])
      expect(readReceiptCode(typed)).toBe(undefined)
  })

  it('is right only as a whole', () => {
    const handedIn = { pupilId: PUPIL, ...submission(1) }
    expect(isReceiptCode(key, handedIn, handedIn.receiptCode)).toBe(true)
    for (const wrong of ['', handedIn.receiptCode.slice(0, -1), `${handedIn.receiptCode}0`, code])
      expect(isReceiptCode(key, handedIn, wrong)).toBe(false)
  })
})

describe('a paper alone', () => {
  const minute = moment('2026-03-26T10:00')
  const paper = {
    pupilId: PUPIL,
    round: '1',
    formVersion: 1,
    list: [{ department: 'north/havo', upperLevel: false }],
  } as const

  it.each([0, 37_123, 59_999])('proves what was handed in %i milliseconds into its minute', (ms) => {
    const handedIn = { ...paper, submittedAt: addMs(minute, ms) }
    const code = receiptCode(key, handedIn)
    expect(provenByPaper(key, ['AAAA-AAAA-AAAA', code], { ...paper, minute })).toEqual({ code, handedIn })
  })

  it('proves nothing of another minute, nor under the key of another home', () => {
    const codes = [
      receiptCode(key, { ...paper, submittedAt: addMs(minute, -1) }),
      receiptCode(key, { ...paper, submittedAt: addMs(minute, 60_000) }),
      receiptCode(Buffer.alloc(32, 'other'), { ...paper, submittedAt: minute }),
    ]
    expect(provenByPaper(key, codes, { ...paper, minute })).toBe(undefined)
  })
})
