import type { ApiProblem } from '../../domain/api-problem.js'
import { formatMoment } from '../dates.js'

/** What somebody wrote down, as a sentence. */
export const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

type Of<Code extends ApiProblem['code']> = Extract<ApiProblem, { code: Code }>

/** What the computer of a school is told when its request is refused. */
export const api: { readonly [Code in ApiProblem['code']]: (problem: Of<Code>) => string } = {
  'key-missing': () => 'Bij deze vraag hoort een toegangssleutel. Stuur hem mee als: Authorization: Bearer elk_…',
  'key-unknown': () =>
    'ELK kent deze toegangssleutel niet. Controleer of hij compleet is, of vraag de beheerder om een nieuwe.',
  'key-expired': ({ name, expiresAt }) =>
    `De toegangssleutel “${name}” werkt niet meer sinds ${formatMoment(expiresAt, 'nl')}. Vraag de beheerder om een nieuwe.`,
  'key-revoked': ({ name, reason }) =>
    `De toegangssleutel “${name}” is ingetrokken. De reden: ${asSentence(reason)} Vraag de beheerder om een nieuwe.`,
  'key-scope': ({ name, scope }) =>
    `De toegangssleutel “${name}” mag dit niet. Hiervoor is het recht ${scope} nodig; vraag de beheerder erom.`,
  'key-of-other-school': ({ name, school, asked }) =>
    `De toegangssleutel “${name}” is van school ${school}, niet van ${asked}. Er is niets gedaan; gebruik de sleutel van die school.`,
  'key-reused': () =>
    'Deze Idempotency-Key hoort al bij een andere vraag. Er is niets gedaan; kies voor elke vraag een nieuwe.',
  'too-many-requests': ({ seconds }) =>
    `Er kwamen te veel vragen achter elkaar. Er is niets gedaan; probeer het over ${seconds} seconden opnieuw.`,
  'too-busy': () => 'Het is nu te druk. Er is niets gedaan; probeer het over een minuut opnieuw.',
  'no-such-address': () => 'Dit adres bestaat niet. Alle adressen staan in /api/v1/openapi.json.',
  'wrong-method': ({ allowed }) => `Dit adres werkt zo niet. Gebruik: ${allowed}.`,
  'not-acceptable': ({ types }) => `Dit antwoord bestaat niet in die vorm. Vraag in Accept om: ${types.join(', ')}.`,
  'wrong-body': ({ type }) => `Hier wordt iets anders verwacht. Stuur het als Content-Type: ${type}.`,
  'body-too-large': ({ megabytes }) =>
    `Dit is meer dan ${megabytes} MB. Er is niets gedaan; verdeel het bestand in kleinere.`,
  'too-many-rows': ({ rows }) =>
    `Dit bestand heeft meer dan ${rows} rijen. Er is niets gedaan; stuur alleen de leerlingen van uw school.`,
  'wrong-input': ({ field }) => `ELK begrijpt “${field}” niet. Vergelijk uw vraag met /api/v1/openapi.json.`,
  'our-fault': ({ reference }) =>
    `Er ging iets mis in ELK zelf. Er is niets veranderd; geef de beheerder dit nummer: ${reference}.`,
}
