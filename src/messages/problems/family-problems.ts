import type { ProblemCode } from '../../domain/problems.js'

/** The problems that a family can meet in the portal; the others are for who types commands. */
export const familyProblemCodes = [
  'wrong-elk-number',
  'no-final-advice',
  'paper-route',
  'round-not-open',
  'round-closed',
  'already-definitive',
  'already-placed',
  'round-ended',
  'stale-page',
  'list-empty',
  'list-full',
  'department-not-allowed',
  'no-seats-left',
  'one-at-a-time',
  'department-twice',
  'one-school-only',
  'wish-not-listed',
  'wish-not-possible',
  'places-wrong',
  'child-data-unchecked',
  'contact-unchecked',
  'not-confirmed',
  'login-wrong',
  'too-busy',
  'birth-date-wrong',
  'too-many-tries',
  'password-too-short',
  'password-too-long',
  'password-too-common',
  'passwords-differ',
  'letter-code-wrong',
] as const satisfies readonly ProblemCode[]

export type FamilyProblemCode = (typeof familyProblemCodes)[number]
