import { listDepartments } from '../db/departments.js'
import { remembered } from '../db/remembered.js'
import { departmentsByCode } from './choices.js'

/** All departments, in order of school and by code; read again only when something was written to the database. */
export const readDepartments = remembered(async (db) => {
  const all = await listDepartments(db)
  return { all, byCode: departmentsByCode(all) }
})
