import type { ElkNumber } from '../../domain/elk-number.js'

/** What every mail to a family is made of. Nothing secret is in it but the link. */
export interface MailView {
  child: { firstName: string; fullName: string }
  elkNumber: ElkNumber
  school: { name: string; phone: string }
  /** The address of the portal, without a slash at the end. */
  portalUrl: string
  /** The one link of the mail, on the portal. */
  link: string
  help: { phone: string; email: string; hours: string }
  operator: string
  practice: boolean
}
