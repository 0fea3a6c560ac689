import { passwordProblem } from '../domain/password.js'
import { type Problem, UserError } from '../domain/problems.js'
import type { Pupil } from '../domain/pupil.js'
import { commonPasswordWords } from '../messages/passwords/common-words.js'

/** A password as it was typed, twice. */
export interface NewPassword {
  password: string
  repeated: string
}

/** What is wrong with a new password for the family of this pupil. */
export function newPasswordProblems(pupil: Pupil, schoolName: string, { password, repeated }: NewPassword): Problem[] {
  const problem = passwordProblem(password, { common: commonPasswordWords, context: wordsAbout(pupil, schoolName) })
  if (problem) return [problem]
  return password === repeated ? [] : [{ code: 'passwords-differ' }]
}

/** Throws when a new password cannot be chosen. */
export function assertNewPassword(pupil: Pupil, schoolName: string, typed: NewPassword): void {
  const [problem] = newPasswordProblems(pupil, schoolName, typed)
  if (problem) throw new UserError(problem)
}

function wordsAbout(pupil: Pupil, schoolName: string): string[] {
  const [year = '', month = '', day = ''] = pupil.birthDate.split('-')
  const born = [
    year,
    day + month + year,
    day + month + year.slice(2),
    year + month + day,
    `${Number(day)}${Number(month)}${year}`,
  ]
  const { firstName, prefix, lastName, contactName, contactName2, street, city, postcode, email, email2 } = pupil
  return [
    firstName,
    `${prefix} ${lastName}`,
    contactName,
    contactName2,
    street,
    city,
    postcode,
    email,
    email2,
    schoolName,
    pupil.elkNumber,
    'elk',
    ...born,
  ]
}
