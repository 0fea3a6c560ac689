import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { expiryWarning } from '../domain/own-page.js'
import { domainOf } from '../mail/doctor/domains.js'
import { readOwnWording } from '../mail/wording/read-own-wording.js'
import { readHouseStyle } from '../portal/house-style/read-house-style.js'
import { listOwnPages, type OwnPageState } from '../portal/own-pages/list-own-pages.js'
import { unreadyPages } from '../portal/own-pages/unready-pages.js'
import type { Examiner, Patient } from './patient.js'

/** Whether every text on the website is filled in, and holds for a while. */
export const texts: Examiner = {
  subject: 'texts',
  examine: (patient) => {
    const finding = findingsOf('texts')
    const pages = listOwnPages(patient)
    const files = unreadyPages(pages, patient.rehearsal).map(({ path }) => basename(path))
    const wrong = [
      ...(files.length > 0 ? [finding('texts-unready', { files })] : []),
      ...pages.flatMap(expiry(patient)),
    ]
    return wrong.length > 0 ? wrong : [finding('texts-ok', {})]
  },
}

const expiry =
  ({ clock, rehearsal }: Patient) =>
  ({ expiresAt: at }: OwnPageState): HomeFinding[] => {
    const warning = at && !rehearsal && expiryWarning(at, clock.now())
    return warning ? [findingsOf('texts')('texts-security', { warning, at })] : []
  }

/** Whether the operator's colours and logo can be used. */
export const look: Examiner = {
  subject: 'look',
  examine: ({ home }) => {
    readHouseStyle(home)
    return [findingsOf('look')('look-ok', {})]
  },
}

/** Whether the operator's own words in mails can be used. */
export const wording: Examiner = {
  subject: 'wording',
  examine: ({ home }) => {
    if (existsSync(home.wording)) readOwnWording(home.wording)
    return [findingsOf('wording')('wording-ok', {})]
  },
}

// RFC 2606 and RFC 6761: names that lead nowhere, for examples.
const EXAMPLE = /(^|\.)(example(\.(com|net|org))?|invalid|test)$/i

/** Whether the settings are the operator's own, and no longer those of an example. */
export const settings: Examiner = {
  subject: 'settings',
  examine: ({ config: { portal, mail, help, smtp }, rehearsal }) => {
    const finding = findingsOf('settings')
    const named = [
      ['portal.url', new URL(portal.url).hostname],
      ['mail.from', domainOf(mail.from)],
      ['mail.reply_to', domainOf(mail.replyTo)],
      ['help.email', domainOf(help.email)],
      ['smtp.host', smtp?.host ?? ''],
    ] as const
    const examples = named.filter(([, host]) => !rehearsal && EXAMPLE.test(host)).map(([name]) => name)
    return [examples.length > 0 ? finding('settings-example', { settings: examples }) : finding('settings-ok', {})]
  },
}
