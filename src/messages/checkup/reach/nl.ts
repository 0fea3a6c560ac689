import type { HomeFindingDetails, MailTrouble } from '../../../domain/home-finding.js'
import type { Day, Instant } from '../../../domain/time.js'
import { formatDay, formatMoment } from '../../dates.js'
import { doctor } from '../../doctor/nl.js'
import type { ReachSentences } from '../sentences.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'nl')
const day = (on: Day) => formatDay(on, 'nl')
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'er luistert niemand',
  ECONNRESET: 'de verbinding werd verbroken',
  ENOTFOUND: 'die naam staat niet in de DNS',
  EAI_AGAIN: 'de DNS gaf geen antwoord',
  ETIMEDOUT: 'geen antwoord op tijd',
  EHOSTUNREACH: 'de machine is niet te bereiken',
}
const why = (reason: string) => reasons[reason] ?? reason
const start = 'Start de verzending met: systemctl start elk-mail'
const lastSign = ({ at, ended }: HomeFindingDetails['worker-away']) => {
  if (!at) return 'Er heeft nog nooit iets mail verstuurd uit deze map.'
  return ended
    ? `De verzending is gestopt op ${moment(at)}.`
    : `De verzending gaf voor het laatst een teken op ${moment(at)}.`
}
const titles = (findings: readonly MailTrouble[]) =>
  some(
    findings.map(({ subject, about }) => doctor.titles[subject](about)),
    'en nog',
  ).replaceAll(', ', '; ')

const inDns = (reason: string) =>
  reason === 'ENOTFOUND' ? ' Zet die naam in de DNS, of verbeter url onder [portal] in config.toml.' : ''

/** What is said about how families reach ELK, and ELK them. */
export const reach: ReachSentences = {
  'portal-ok': ({ url, certificateEnds }) =>
    `${url} antwoordt.${certificateEnds ? ` Certificaat tot en met ${day(certificateEnds)}.` : ''}`,
  'portal-practice': () => 'Staat uit. Start het met: elk portal serve',
  'portal-closed': () => 'Staat uit. Het jaar is voorbij.',
  'portal-silent': ({ url, reason }) =>
    `${url} geeft geen antwoord (${why(reason)}). Ouders kunnen er niet in.${inDns(reason)} Start het met: systemctl start elk-portal`,
  'portal-not-yet': ({ url, reason }) =>
    `${url} geeft nog geen antwoord (${why(reason)}).${inDns(reason)} Zet het klaar voor de opening met: systemctl enable --now elk-portal`,
  'portal-hidden': ({ url, reason, here }) =>
    `Het portaal draait op ${here}. Maar ${url} geeft geen antwoord (${why(reason)}). Controleer de webserver en de DNS met: curl -I ${url}/health`,
  'portal-unwell': ({ url, answer }) =>
    `${url} antwoordt, maar kan niet bij de gegevens (${answer}). Bekijk waarom met: journalctl -u elk-portal`,
  'portal-stranger': ({ url, status }) =>
    `Op ${url} antwoordt iets anders dan ELK (status ${status}). Controleer de webserver met: curl -i ${url}/health`,
  'portal-certificate-wrong': ({ host, fault }) =>
    `${doctor.certificateFaults[fault](host)} Ouders krijgen nu een waarschuwing te zien. Bekijk het met: curl -vI https://${host}/health`,
  'portal-certificate-ends': ({ host, certificateEnds }) =>
    `Het certificaat van ${host} geldt nog maar tot en met ${day(certificateEnds)}. Laat het vernieuwen, met Caddy of met: certbot renew`,
  'worker-ok': ({ at }) => `Gaf een teken op ${moment(at)}.`,
  'worker-practice': () => 'Mail komt in bestanden, met: elk mail work',
  'worker-idle': () => 'Staat uit. Er wacht geen mail, en het jaar is voorbij.',
  'worker-away': (last) => `${lastSign(last)} Er gaat nu geen mail weg. ${start}`,
  'worker-not-yet': (last) => `${lastSign(last)} Er wacht nu geen mail. ${start}`,
  'queue-ok': ({ waiting }) => (waiting === 0 ? 'Er wacht geen mail.' : `Er staan ${waiting} mails klaar.`),
  'queue-late': ({ waiting, since }) =>
    `${waiting === 1 ? '1 mail wacht' : `${waiting} mails wachten`} al sinds ${moment(since)}. Bekijk ze met: elk mail list --state waiting`,
  'queue-paused': ({ until }) =>
    `Alle mail staat stil tot ${moment(until)}: de mailserver weigert. Bekijk waarom met: elk mail list`,
  'queue-unknown': ({ unknown }) =>
    `Van ${unknown === 1 ? '1 mail' : `${unknown} mails`} weet niemand of die aankwam. Bekijk ze met: elk mail list --state unknown`,
  'mail-ok': ({ checks }) => `SPF, DKIM, DMARC, MX en de mailserver staan goed (${checks} keer gekeken).`,
  'mail-practice': () => 'Uit een oefenmap gaat geen mail naar buiten.',
  'mail-wrong': ({ findings }) =>
    `Hier is iets mis: ${titles(findings)}. Bekijk wat er moet gebeuren met: elk doctor mail`,
  'mail-mind': ({ findings }) => `Dit kan beter: ${titles(findings)}. Bekijk hoe met: elk doctor mail`,
  'mail-to-files': ({ outbox }) =>
    `Er is geen mailserver ingesteld. Mail komt als bestand in ${outbox}, niet bij ouders. Vul [smtp] in config.toml in en controleer met: elk doctor mail`,
  'mail-to-files-yet': ({ outbox }) =>
    `Er is nog geen mailserver ingesteld. Mail komt als bestand in ${outbox}. Vul [smtp] in config.toml in en controleer met: elk doctor mail`,
  'mail-only-to': ({ addresses }) =>
    `Alleen deze adressen krijgen mail: ${some(addresses, 'en nog') || 'geen enkel'}. Haal only_to weg uit config.toml, en start opnieuw met: systemctl restart elk-mail`,
  'mail-only-to-yet': ({ addresses }) =>
    `Mail wordt nog uitgeprobeerd en gaat alleen naar: ${some(addresses, 'en nog') || 'niemand'}. Haal only_to op tijd weg uit config.toml, en start opnieuw met: systemctl restart elk-mail`,
}
