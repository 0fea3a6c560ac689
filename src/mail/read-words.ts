import PostalMime from 'postal-mime'
import { linkPlaceholder } from './link-placeholder.js'

/** What a mail said: its subject, and its text with three dots where its link was. */
export interface MailWords {
  subject: string
  body: string
}

/** Reads what a mail said from its kept message. */
export async function readWords(message: string): Promise<MailWords> {
  const { subject = '', text = '' } = await PostalMime.parse(message)
  return { subject, body: text.replaceAll(linkPlaceholder, '…').trim() }
}
