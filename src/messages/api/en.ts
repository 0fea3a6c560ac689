import { formatMoment } from '../dates.js'
import { asSentence, type api as nl } from './nl.js'

/** What the computer of a school is told when its request is refused. */
export const api: typeof nl = {
  'key-missing': () => 'This request needs an access key. Send it along as: Authorization: Bearer elk_…',
  'key-unknown': () =>
    'ELK does not know this access key. Check whether it is complete, or ask the administrator for a new one.',
  'key-expired': ({ name, expiresAt }) =>
    `The access key “${name}” has not worked since ${formatMoment(expiresAt, 'en')}. Ask the administrator for a new one.`,
  'key-revoked': ({ name, reason }) =>
    `The access key “${name}” was revoked. The reason: ${asSentence(reason)} Ask the administrator for a new one.`,
  'key-scope': ({ name, scope }) =>
    `The access key “${name}” may not do this. It needs the right ${scope}; ask the administrator for it.`,
  'key-of-other-school': ({ name, school, asked }) =>
    `The access key “${name}” is of school ${school}, not of ${asked}. Nothing was done; use the key of that school.`,
  'key-reused': () =>
    'This Idempotency-Key belongs to another request already. Nothing was done; choose a new one for each request.',
  'too-many-requests': ({ seconds }) =>
    `There were too many requests in a row. Nothing was done; try again in ${seconds} seconds.`,
  'too-busy': () => 'It is too busy now. Nothing was done; try again in a minute.',
  'no-such-address': () => 'This address does not exist. All addresses are in /api/v1/openapi.json.',
  'wrong-method': ({ allowed }) => `This address does not work that way. Use: ${allowed}.`,
  'not-acceptable': ({ types }) => `There is no answer of that kind. Ask in Accept for: ${types.join(', ')}.`,
  'wrong-body': ({ type }) => `Something else is expected here. Send it as Content-Type: ${type}.`,
  'body-too-large': ({ megabytes }) =>
    `This is more than ${megabytes} MB. Nothing was done; split the file into smaller ones.`,
  'too-many-rows': ({ rows }) =>
    `This file has more than ${rows} rows. Nothing was done; send the pupils of your school only.`,
  'wrong-input': ({ field }) => `ELK does not understand “${field}”. Compare your request with /api/v1/openapi.json.`,
  'our-fault': ({ reference }) =>
    `Something went wrong in ELK itself. Nothing was changed; give the administrator this number: ${reference}.`,
}
