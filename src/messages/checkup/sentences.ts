import type { HomeFindingCode, HomeFindingDetails } from '../../domain/home-finding.js'

/** A sentence for everything that can be found about a home, checked by the compiler. */
export type CheckupSentences = { readonly [Code in HomeFindingCode]: (details: HomeFindingDetails[Code]) => string }

type About<Subject extends string> = Pick<CheckupSentences, Extract<HomeFindingCode, `${Subject}-${string}`>>

export type ReachSentences = About<'portal' | 'worker' | 'queue' | 'mail'>
export type YearSentences = About<
  'calendar' | 'pupils' | 'advice' | 'logins' | 'schools' | 'departments' | 'secondary' | 'results'
>
export type HouseSentences = Omit<CheckupSentences, keyof ReachSentences | keyof YearSentences>
