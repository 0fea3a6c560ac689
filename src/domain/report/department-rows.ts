import { type Cross, joinSmallest } from './cross-table.js'
import type { ReportPupil, ReportWorld } from './report-world.js'
import { hiddenCounts, isSmall } from './small-cells.js'

/** A department, or some of them together because few pupils are placed there. */
export interface DepartmentRow {
  codes: string[]
  /** Whether those without a seat are counted with them, too few to stand apart. */
  withUnplaced: boolean
  capacity: number
  /** How many put it first; undefined where it is not published. */
  first: number | undefined
  placed: number
  /** How many stand on its reserve list; undefined where it is not published. */
  reserve: number | undefined
  lastLot: number | undefined
}

/** The rows of the departments: by school, so that no school's total gives away a small department. */
export function departmentRows(
  { pupils, departments }: Pick<ReportWorld, 'pupils' | 'departments'>,
  schools: Cross<string, unknown>,
  masked: boolean,
): DepartmentRow[] {
  const tally = tallyDepartments(pupils)
  const groups = schools.rows.flatMap(({ keys, count }) => {
    const codes = departments.filter(({ school }) => keys.includes(school)).map(({ code }) => code)
    if (codes.length === 0) return []
    const withUnplaced = keys.includes('none')
    if (!masked) return codes.map((code) => ({ codes: [code], withUnplaced, placed: tally.placed(code) }))
    if (keys.length > 1) return [{ codes, withUnplaced, placed: count }]
    return joinSmallest(codes, tally.placed).map((joined) => ({
      codes: joined,
      withUnplaced,
      placed: sumOf(joined, tally.placed),
    }))
  })
  const firsts = groups.map(({ codes }) => sumOf(codes, tally.first))
  const hidden = masked ? hiddenCounts(firsts) : []
  const byCode = new Map(departments.map((department) => [department.code, department]))
  return groups.map(({ codes, withUnplaced, placed }, index) => {
    const reserve = sumOf(codes, tally.reserve)
    return {
      codes,
      withUnplaced,
      placed,
      capacity: sumOf(codes, (code) => byCode.get(code)?.capacity ?? 0),
      first: hidden[index] ? undefined : firsts[index],
      reserve: masked && isSmall(reserve) ? undefined : reserve,
      lastLot: codes.length === 1 ? byCode.get(codes[0] ?? '')?.lastLot : undefined,
    }
  })
}

function tallyDepartments(pupils: readonly ReportPupil[]) {
  const placed = new Map<string, number>()
  const first = new Map<string, number>()
  const reserve = new Map<string, number>()
  for (const pupil of pupils) {
    const { department, reserves } = pupil.result
    if (department !== null) countUp(placed, department)
    countUp(first, pupil.first)
    for (const place of reserves) countUp(reserve, place.department)
  }
  const reading = (counts: ReadonlyMap<string, number>) => (code: string) => counts.get(code) ?? 0
  return { placed: reading(placed), first: reading(first), reserve: reading(reserve) }
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sumOf(codes: readonly string[], countOf: (code: string) => number): number {
  return codes.reduce((sum, code) => sum + countOf(code), 0)
}
