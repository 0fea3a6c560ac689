import { followLanguage } from '../actions/follow-language.js'
import { databaseFailure } from '../db/failures.js'
import type { KeptPupil } from '../db/pupils.js'
import type { FamilyLanguage } from '../domain/language.js'
import type { Visit } from './visit.js'

type Reader = Pick<KeptPupil, 'id' | 'language' | 'contactByFamily'>

/** The language in which a family's mails should go: as it said itself; before that, the one it reads. */
export function mailLanguageOf({ language: reads }: Pick<Visit, 'language'>, pupil: Reader): FamilyLanguage {
  return pupil.contactByFamily ? pupil.language : reads
}

/** Keeps that language once a family has saved something, and again after the next save where the database refuses; to look at a page in another language keeps nothing. */
export async function keepMailLanguage(visit: Visit, pupil: Reader): Promise<void> {
  const language = mailLanguageOf(visit, pupil)
  if (language === pupil.language) return
  try {
    await followLanguage(visit.app, { pupilId: pupil.id, language })
  } catch (error) {
    // What the family saved is kept already: to say that it failed would be untrue.
    if (databaseFailure(error) === undefined) throw error
  }
}
