import type { DeliveryStatus } from '../../domain/delivery-status.js'
import { enhancedStatus } from '../../domain/delivery-status.js'

const LONGEST_DIAGNOSTIC = 500
const MOST_RECIPIENTS = 100
// A token has 43 letters of base64url; a filter may have glued other words to it.
const AS_LONG_AS_A_TOKEN = /[\w-]{43,}/g
const FIELD = /^([A-Za-z0-9-]{1,60})[ \t]*:(.*)$/s
// RFC 3464, 2.1.2, and RFC 6533, 4: only these hold an address as we know it.
const ADDRESS_TYPE = /^\s*(?:rfc822|utf-8|utf8|smtp)\s*;/i

/** What stands in a part with delivery statuses (RFC 3464, 2), a recipient each. */
export function readDeliveryStatuses(text: string): DeliveryStatus[] {
  const groups = text.split(/\r?\n[ \t]*\r?\n/, MOST_RECIPIENTS).map(fieldsOf)
  return groups.filter((fields) => fields.has('final-recipient') || fields.has('original-recipient')).map(toStatus)
}

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

function toStatus(fields: Map<string, string>): DeliveryStatus {
  const field = (name: string) => fields.get(name) ?? ''
  return {
    recipient: addressOf(field('final-recipient')) || addressOf(field('original-recipient')),
    action: /^[a-z]*/.exec(field('action').toLowerCase())?.[0] ?? '',
    status: enhancedStatus(field('status')),
    diagnostic: oneLine(field('diagnostic-code').replace(/^[a-z0-9-]{1,20}\s{0,5};/i, '')),
  }
}

function addressOf(value: string): string {
  const type = ADDRESS_TYPE.exec(value)?.[0]
  return type === undefined ? '' : value.slice(type.length).trim().replace(/^<|>$/g, '')
}

/** What a mail server said, on one line and cut to what anybody reads; without a link of ours, should it quote one. */
export function oneLine(text: string): string {
  return text
    .slice(0, 4 * LONGEST_DIAGNOSTIC)
    .replace(/\s+/g, ' ')
    .replace(AS_LONG_AS_A_TOKEN, '…')
    .trim()
    .slice(0, LONGEST_DIAGNOSTIC)
}
