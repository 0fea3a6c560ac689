import { languages } from '../../domain/language.js'
import { UserError } from '../../domain/problems.js'
import { type Pupil, type PupilField, pupilFields } from '../../domain/pupil.js'
import { mostSimilar } from '../../domain/similar.js'
import { type Messages, messagesFor } from '../../messages/index.js'

/**
 * The field of a pupil that a person names: in Dutch, in English or as in the JSON. Throws with the name most like it, and on
 * the advice and the route, which are recorded and not corrected.
 */
export function readFieldName(text: string, { elkNumber }: Pick<Pupil, 'elkNumber'>): PupilField {
  const recorded = recordedFields.find((field) => recordedNames(field).map(plain).includes(plain(text)))
  if (recorded) throw new UserError({ code: 'advice-not-corrected', field: recorded, elkNumber })
  const names = new Map(pupilFields.flatMap((field) => namesOf(field).map((name) => [plain(name), { field, name }])))
  const found = names.get(plain(text))
  if (found) return found.field
  const similar = names.get(mostSimilar(plain(text), [...names.keys()]) ?? '')
  throw new UserError({ code: 'unknown-field', text, suggestion: similar?.name })
}

function namesOf(field: PupilField): string[] {
  return [...inEachLanguage(({ fields }) => fields.names[field]), field]
}

const recordedFields = ['advice', 'route'] as const

function recordedNames(field: (typeof recordedFields)[number]): string[] {
  const shown = field === 'advice' ? inEachLanguage(({ pupils }) => pupils.show.advice) : []
  return [...inEachLanguage(({ fields }) => fields.names[field]), ...shown, field]
}

function inEachLanguage(name: (messages: Messages) => string): string[] {
  return languages.map((language) => name(messagesFor(language)))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
