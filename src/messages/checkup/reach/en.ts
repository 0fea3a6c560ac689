import type { HomeFindingDetails, MailTrouble } from '../../../domain/home-finding.js'
import type { Day, Instant } from '../../../domain/time.js'
import { formatDay, formatMoment } from '../../dates.js'
import { doctor } from '../../doctor/en.js'
import type { ReachSentences } from '../sentences.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'en')
const day = (on: Day) => formatDay(on, 'en')
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'that name is not in the DNS',
  EAI_AGAIN: 'the DNS gave no answer',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'the machine cannot be reached',
}
const why = (reason: string) => reasons[reason] ?? reason
const start = 'Start it with: systemctl start elk-mail'
const lastSign = ({ at, ended }: HomeFindingDetails['worker-away']) => {
  if (!at) return 'Nothing ever sent mail from this home.'
  return ended ? `Sending stopped on ${moment(at)}.` : `Sending gave its last sign of life on ${moment(at)}.`
}
const titles = (findings: readonly MailTrouble[]) =>
  some(
    findings.map(({ subject, about }) => doctor.titles[subject](about)),
    'and',
  ).replaceAll(', ', '; ')

const inDns = (reason: string) =>
  reason === 'ENOTFOUND' ? ' Put that name into the DNS, or correct url under [portal] in config.toml.' : ''

/** What is said about how families reach ELK, and ELK them. */
export const reach: ReachSentences = {
  'portal-ok': ({ url, certificateEnds }) =>
    `${url} answers.${certificateEnds ? ` Certificate until ${day(certificateEnds)}.` : ''}`,
  'portal-practice': () => 'Is off. Start it with: elk portal serve',
  'portal-closed': () => 'Is off. The year is over.',
  'portal-silent': ({ url, reason }) =>
    `${url} does not answer (${why(reason)}). Parents cannot come in.${inDns(reason)} Start it with: systemctl start elk-portal`,
  'portal-not-yet': ({ url, reason }) =>
    `${url} does not answer yet (${why(reason)}).${inDns(reason)} Make it ready for the opening with: systemctl enable --now elk-portal`,
  'portal-hidden': ({ url, reason, here }) =>
    `The portal runs at ${here}. But ${url} does not answer (${why(reason)}). Check the web server and the DNS with: curl -I ${url}/health`,
  'portal-unwell': ({ url, answer }) =>
    `${url} answers, but cannot read its data (${answer}). See why with: journalctl -u elk-portal`,
  'portal-stranger': ({ url, status }) =>
    `Something other than ELK answers at ${url} (status ${status}). Check the web server with: curl -i ${url}/health`,
  'portal-certificate-wrong': ({ host, fault }) =>
    `${doctor.certificateFaults[fault](host)} Parents see a warning now. Look at it with: curl -vI https://${host}/health`,
  'portal-certificate-ends': ({ host, certificateEnds }) =>
    `The certificate of ${host} is valid only until ${day(certificateEnds)}. Have it renewed, by Caddy or with: certbot renew`,
  'worker-ok': ({ at }) => `Gave a sign of life on ${moment(at)}.`,
  'worker-practice': () => 'Mail goes to files, with: elk mail work',
  'worker-idle': () => 'Is off. No mail waits, and the year is over.',
  'worker-away': (last) => `${lastSign(last)} No mail goes out now. ${start}`,
  'worker-not-yet': (last) => `${lastSign(last)} No mail waits now. ${start}`,
  'queue-ok': ({ waiting }) => (waiting === 0 ? 'No mail waits.' : `${waiting} mails stand ready.`),
  'queue-late': ({ waiting, since }) =>
    `${waiting === 1 ? '1 mail has' : `${waiting} mails have`} waited since ${moment(since)}. See them with: elk mail list --state waiting`,
  'queue-paused': ({ until }) =>
    `All mail stands still until ${moment(until)}: the mail server refuses. See why with: elk mail list`,
  'queue-unknown': ({ unknown }) =>
    `Nobody knows whether ${unknown === 1 ? '1 mail' : `${unknown} mails`} arrived. See them with: elk mail list --state unknown`,
  'mail-ok': ({ checks }) => `SPF, DKIM, DMARC, MX and the mail server are well (looked ${checks} times).`,
  'mail-practice': () => 'No mail leaves a practice home.',
  'mail-wrong': ({ findings }) =>
    `Something is wrong here: ${titles(findings)}. See what has to be done with: elk doctor mail`,
  'mail-mind': ({ findings }) => `This can be better: ${titles(findings)}. See how with: elk doctor mail`,
  'mail-to-files': ({ outbox }) =>
    `No mail server is set. Mail comes as files in ${outbox}, not to parents. Fill in [smtp] in config.toml and check with: elk doctor mail`,
  'mail-to-files-yet': ({ outbox }) =>
    `No mail server is set yet. Mail comes as files in ${outbox}. Fill in [smtp] in config.toml and check with: elk doctor mail`,
  'mail-only-to': ({ addresses }) =>
    `Only these addresses get mail: ${some(addresses, 'and') || 'none'}. Remove only_to from config.toml, and start again with: systemctl restart elk-mail`,
  'mail-only-to-yet': ({ addresses }) =>
    `Mail is being tried out and goes only to: ${some(addresses, 'and') || 'nobody'}. Remove only_to from config.toml in time, and start again with: systemctl restart elk-mail`,
}
