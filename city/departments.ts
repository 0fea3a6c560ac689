import { parse } from 'csv-parse/sync'
import type { Advice } from '../src/domain/advice.js'
import { participants2025 } from './advice-shares.js'
import { readFixture } from './project-files.js'

/** A department as families look at it: whom it admits and how much it was wanted in 2025. */
export interface WantedDepartment {
  code: string
  school: string
  admits: readonly Advice[]
  preselection: boolean
  /** The seats of 2025. */
  capacity: number
  /** How many families put it first, second and third. */
  choices: readonly [number, number, number]
}

/** The departments of `fixtures/afdelingen.csv`, in the order of the file. */
export function readDepartments(): WantedDepartment[] {
  const rows: Record<string, string>[] = parse(readFixture('afdelingen.csv'), { columns: true })
  return rows.map((row) => ({
    code: row.afdeling ?? '',
    school: row.school ?? '',
    admits: (row.toegang ?? '').split('|') as Advice[],
    preselection: row.voorselectie === 'ja',
    capacity: Number(row.capaciteit_2025),
    choices: [Number(row.voorkeur1_2025), Number(row.voorkeur2_2025), Number(row.voorkeur3_2025)],
  }))
}

/** The part of a department's families that has this advice, when all advices it admits want it alike; 0 when it does not admit it. */
export function shareOfAdvice({ admits }: WantedDepartment, advice: Advice): number {
  if (!admits.includes(advice)) return 0
  return participants2025[advice] / admits.reduce((sum, admitted) => sum + participants2025[admitted], 0)
}
