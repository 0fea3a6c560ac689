import type { Problem } from '../domain/problems.js'
import { placeField } from '../templates/components/preference-row.js'
import { departmentText } from '../templates/components/school-names.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Departments, nameOf } from './choices.js'
import { sayAt } from './problems.js'
import type { Visit } from './visit.js'

const LIST = 'lijst'

/** What is wrong with a list: at each number that cannot be, else at the list as a whole. */
export function placeProblems(visit: Visit, problem: Problem, departments: Departments): FieldProblem[] {
  const { placeNotNumber, placeTaken } = visit.messages.portal.fieldProblems
  if (problem.code === 'places-wrong')
    return problem.places.map(({ department, problem: wrong }) => ({
      field: placeField(department),
      text: (wrong === 'not-a-place' ? placeNotNumber : placeTaken)(departmentText(nameOf(departments, department))),
    }))
  return [sayAt(visit, naming(problem, departments), LIST)]
}

/** A problem about a department with the name by which families know it, in place of its code. */
export function naming(problem: Problem, departments: Departments): Problem {
  if (problem.code !== 'department-not-allowed' && problem.code !== 'no-seats-left') return problem
  return { ...problem, department: departmentText(nameOf(departments, problem.department)) }
}
