import { languages } from '../../domain/language.js'
import { UserError } from '../../domain/problems.js'
import { type PupilField, pupilFields } from '../../domain/pupil.js'
import { mostSimilar } from '../../domain/similar.js'
import { messagesFor } from '../../messages/index.js'

/** The field that a person names: in Dutch, in English or as in the JSON; throws with the name most like it. */
export function readFieldName(text: string): PupilField {
  const names = new Map(pupilFields.flatMap((field) => namesOf(field).map((name) => [plain(name), { field, name }])))
  const found = names.get(plain(text))
  if (found) return found.field
  const similar = names.get(mostSimilar(plain(text), [...names.keys()]) ?? '')
  throw new UserError({ code: 'unknown-field', text, suggestion: similar?.name })
}

function namesOf(field: PupilField): string[] {
  return [...languages.map((language) => messagesFor(language).fields.names[field]), field]
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
