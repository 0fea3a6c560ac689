import type { CertificateFault, KeyFault, Level, MailUse } from '../../domain/mail-finding.js'
import { formatDay } from '../dates.js'
import type { doctor as dutch } from './nl.js'

const uses: Record<MailUse, string> = {
  from: 'mail to the sender',
  reply: 'replies of parents',
  bounces: 'returned mail',
}
const list = (of: readonly MailUse[]) => of.map((use) => uses[use]).join(', ')

const keyFaults: Record<KeyFault, (file: string) => string> = {
  missing: (file) => `The file ${file} is missing.`,
  unreadable: (file) => `ELK may not or cannot read the file ${file}.`,
  wrong: (file) => `The file ${file} holds no good key.`,
}

const certificateFaults: Record<CertificateFault, (host: string) => string> = {
  expired: (host) => `The certificate of ${host} has ended. Have it renewed.`,
  'not-yet': (host) => `The certificate of ${host} is not valid yet. Check the clock of both servers.`,
  'other-name': (host) => `The certificate is not for ${host}. At host under [smtp], use the name that it is for.`,
  untrusted: (host) =>
    `The certificate of ${host} comes from no issuer that is known. Have a recognised certificate installed.`,
}

const dnsFaults: Readonly<Record<string, string>> = {
  ETIMEOUT: 'no answer in time',
  ESERVFAIL: 'the name server has a fault',
  EREFUSED: 'the name server refuses',
  ECONNREFUSED: 'the name server is not there',
}

const below = 'Have the record below added.'
const instead = 'Have the record below put there.'
const levels: Record<Level, string> = { ok: 'good', warning: 'mind', problem: 'wrong', skipped: 'later' }

export const doctor: typeof dutch = {
  certificateFaults,
  levels,
  titles: {
    mx: (domain) => `MX: mail to ${domain}`,
    bounces: () => 'Mail that comes back',
    spf: (domain) => `SPF: who may send mail of ${domain}`,
    dkim: (domain) => `DKIM: the signature of ${domain}`,
    dmarc: (domain) => `DMARC: what happens to false mail of ${domain}`,
    alignment: () => 'The sender',
    server: (host) => (host === '' ? 'The mail server' : `The mail server ${host}`),
    portal: (host) => `The portal ${host}`,
  },
  sentences: {
    'mx-ok': ({ host, uses: of }) => `${host} takes this: ${list(of)}.`,
    'mx-missing': ({ uses: of }, domain) =>
      `The DNS does not say which server takes mail for ${domain}. So this does not arrive: ${list(of)}. ${below} Or choose another address in config.toml.`,
    'mx-by-address': (_, domain) =>
      `There is no MX record. Mail now goes to the web server of ${domain}. Ask whether that takes mail. If not: have an MX record added.`,
    'mx-refuses': ({ uses: of }, domain) =>
      `${domain} says in the DNS that it wants no mail. So this does not arrive: ${list(of)}. Choose another address in config.toml, or have the MX record changed.`,
    'mx-host-unknown': ({ host, uses: of }) =>
      `The server ${host} of the MX record does not exist. So this does not arrive: ${list(of)}. Have the MX record mended.`,
    'bounces-unset': () =>
      'Mail that cannot be delivered comes back to the sender. ELK does not see it there. Choose an address at bounces under [mail].',
    'spf-ok': ({ lookups }) => `It says who may send. That takes ${lookups} of the 10 questions that are allowed.`,
    'spf-server-allowed': ({ host }) => `${host} may send.`,
    'spf-server-unknown': ({ host }) =>
      `The record is right. Whether your mail server is in it cannot be seen from here: ${host} has no public address. Ask who runs the mail server.`,
    'spf-server-not-listed': ({ host }) =>
      `The address of ${host} is not in it. Does that server pass the mail on to another? Then ask whether that one is in it. Does it send itself? Then have it added.`,
    'spf-missing': () =>
      `There is no SPF record. Others then do not know who may send, and refuse mail. ${below} Does your mail go through a provider? Ask them what must be added.`,
    'spf-several': ({ count }) =>
      `There are ${count} SPF records. There may be only one, now none counts. Have them made into one.`,
    'spf-wrong': ({ reason }) => `There is a mistake in the SPF record. So it does not count. The mistake: ${reason}.`,
    'spf-too-many-lookups': () =>
      'The SPF record asks the DNS more than 10 questions. So it does not count. Have removed what is no longer needed.',
    'spf-open': () => `According to the SPF record everybody may send. ${instead}`,
    'spf-no-end': () => `The SPF record stops nobody. ${instead}`,
    'dkim-ok': ({ selector }) => `The key ${selector} in the DNS belongs to that of ELK.`,
    'dkim-unset': () =>
      'ELK does not sign the mail. Then your mail server must do it. To see it: send yourself a mail and look in its source for dkim=pass. Is it not there? Then make a key with: elk mail dkim-key',
    'dkim-no-key': ({ reason, file, selector }) =>
      `${keyFaults[reason](file)} ELK sends nothing like this. Put the key back, or make a new one with: elk mail dkim-key --selector ${reason === 'missing' ? selector : 'NAME'}`,
    'dkim-missing': ({ selector }) =>
      `The key ${selector} is not in the DNS. So nobody can check the signature. ${below}`,
    'dkim-several': ({ selector }) =>
      `At ${selector} there is more than one record. Have only the record below stay there.`,
    'dkim-revoked': ({ selector }) =>
      `The key ${selector} is revoked in the DNS. Every signature is rejected. ${instead}`,
    'dkim-other-key': ({ selector }) =>
      `The key ${selector} in the DNS is another one than that of ELK. Every signature is rejected. ${instead}`,
    'dkim-testing': ({ selector }) =>
      `The key ${selector} is in the DNS as a trial (t=y). Others then do not heed the signature. ${instead}`,
    'dkim-short-key': ({ bits }) =>
      `The key has only ${bits} bits. Make a new one of 2048 bits with: elk mail dkim-key --selector NAME`,
    'dmarc-ok': ({ policy }) =>
      policy === 'reject'
        ? 'Others refuse mail that is not really yours (p=reject).'
        : 'Mail that is not really yours ends with the unwanted mail (p=quarantine).',
    'dmarc-only-watches': () =>
      'There is a record, but it does not stop false mail (p=none). Discuss with who runs the DNS when p=quarantine can be set.',
    'dmarc-missing': () =>
      `There is no DMARC record. Large mail providers then refuse mail to many people at once. ${below}`,
    'dmarc-several': ({ count }) =>
      `There are ${count} DMARC records. There may be only one, now none counts. Have the others removed.`,
    'dmarc-wrong': () => `There is a mistake in the DMARC record. So it does not count. ${instead}`,
    'alignment-ok': ({ by }, domain) =>
      `Others can see that mail really comes from ${domain}: by ${by.map((way) => way.toUpperCase()).join(' and ')}.`,
    'alignment-missing': ({ envelope }, domain) =>
      `Others cannot see that mail really comes from ${domain}. The address at bounces belongs to ${envelope}, and ELK does not sign for ${domain}. Choose another address at bounces, or set up DKIM.`,
    'server-ok': ({ login, certificateEnds }) =>
      [
        certificateEnds
          ? `The connection is secure. The certificate is valid through ${formatDay(certificateEnds, 'en')}.`
          : 'The server is there. The connection is not secure, but stays within your network.',
        ...(login ? ['Logging in works.'] : []),
      ].join(' '),
    'server-none': () => 'No mail server is set. Mail goes as a file to the folder outbox.',
    'server-practice': () => 'This is a rehearsal home. No mail leaves it, so ELK does not look for the mail server.',
    'server-unknown': ({ host }) => `There is no server called ${host}. Check host under [smtp] in config.toml.`,
    'server-unreachable': ({ host, port, reason }) =>
      `${host} does not answer at port ${port}. Check host, port and security under [smtp] in config.toml. It said: ${reason}`,
    'server-no-starttls': ({ host, port }) =>
      `${host} offers no security at port ${port}. ELK sends nothing like this. Ask who runs it which port and security belong together.`,
    'server-no-tls': ({ host, port, reason }) =>
      `A secure connection with ${host} at port ${port} does not work. Ask who runs it which port and security belong together. It said: ${reason}`,
    'server-certificate-wrong': ({ host, fault }) => `${certificateFaults[fault](host)} ELK sends nothing like this.`,
    'server-certificate-ends': ({ host, certificateEnds }) =>
      `The certificate of ${host} is valid only through ${formatDay(certificateEnds, 'en')}. Have it renewed.`,
    'server-login-refused': ({ host, reason }) =>
      `${host} does not take our login. Check user and password under [smtp] in config.toml. It said: ${reason}`,
    'server-no-login': ({ host }) =>
      `${host} asks for no login. The user and the password under [smtp] stay unused. Ask who runs it whether the port is right.`,
    'server-in-the-clear': ({ host }) =>
      `Mail goes unsecured over the internet to ${host}. At security under [smtp], choose "starttls" or "tls".`,
    'portal-ok': () => 'The links in mail belong to the sender.',
    'portal-elsewhere': () =>
      'The links in mail go to another domain than that of the sender. That makes real mail look like phishing. Choose the same domain for both.',
    'portal-practice': () =>
      'This web address is known on this machine only. Whether it belongs to the sender cannot be seen yet.',
    'dns-silent': ({ question, reason }) =>
      `The DNS gave no answer about ${question} (${dnsFaults[reason] ?? reason}). So how it stands is not known. Try again in a while.`,
  },
  intro: (from) => `Check of the mail of ${from}`,
  summary: (problems, warnings) => {
    if (problems + warnings === 0) return 'All that can be checked is good.'
    const wrong = problems === 1 ? '1 thing is wrong' : `${problems} things are wrong`
    const mind = warnings === 1 ? '1 thing to mind' : `${warnings} things to mind`
    return `${[...(problems > 0 ? [wrong] : []), ...(warnings > 0 ? [mind] : [])].join(', ')}.`
  },
  afterwards: 'A change in the DNS may take an hour to show. Then check again with: elk doctor mail',
  dnsServer: (text) => `“${text}” is no address of a name server. Write an IP address, like 9.9.9.9 or 127.0.0.1:5353.`,
  records: {
    forward: (domain) => `Pass this on to who runs the DNS of ${domain}:`,
    please: (domain) => `Please put in the DNS of ${domain}:`,
    name: 'name',
    type: 'type',
    value: 'value',
    replaces: 'replaces',
    mailHost: '10 and the name of the server that receives your mail',
    pieces: 'Can a value have at most 255 characters? Then in pieces:',
  },
  key: {
    made: (file) => `The new key is in ${file}. Give that file to nobody.`,
    settings: 'Is it in the DNS? Then add this at the end of config.toml, and start the mail worker again:',
    replaceSettings:
      'Is it in the DNS? Then put this in config.toml instead of what is under [mail.dkim], and start the mail worker again:',
    selector: (text) => `“${text}” is no selector. Use only letters, digits and hyphens, like elk2026.`,
  },
}
