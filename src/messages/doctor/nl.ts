import type { CertificateFault, FindingDetails, KeyFault, Level, MailUse } from '../../domain/mail-finding.js'
import { formatDay } from '../dates.js'

const uses: Record<MailUse, string> = {
  from: 'mail aan de afzender',
  reply: 'antwoorden van ouders',
  bounces: 'teruggekomen mail',
}
const list = (of: readonly MailUse[]) => of.map((use) => uses[use]).join(', ')

const keyFaults: Record<KeyFault, (file: string) => string> = {
  missing: (file) => `Het bestand ${file} ontbreekt.`,
  unreadable: (file) => `ELK mag of kan het bestand ${file} niet lezen.`,
  wrong: (file) => `In het bestand ${file} staat geen goede sleutel.`,
}

const certificateFaults: Record<CertificateFault, (host: string) => string> = {
  expired: (host) => `Het certificaat van ${host} is verlopen. Laat het vernieuwen.`,
  'not-yet': (host) => `Het certificaat van ${host} geldt nog niet. Controleer de klok van beide servers.`,
  'other-name': (host) =>
    `Het certificaat geldt niet voor ${host}. Gebruik bij host onder [smtp] de naam die erin staat.`,
  untrusted: (host) =>
    `Het certificaat van ${host} komt niet van een bekende uitgever. Laat een erkend certificaat plaatsen.`,
}

const dnsFaults: Readonly<Record<string, string>> = {
  ETIMEOUT: 'geen antwoord op tijd',
  ESERVFAIL: 'storing bij de nameserver',
  EREFUSED: 'de nameserver weigert',
  ECONNREFUSED: 'de nameserver is er niet',
}

const below = 'Laat het record hieronder toevoegen.'
const instead = 'Laat het record hieronder plaatsen.'

const sentences: { [Code in keyof FindingDetails]: (details: FindingDetails[Code], about: string) => string } = {
  'mx-ok': ({ host, uses: of }) => `${host} neemt dit aan: ${list(of)}.`,
  'mx-missing': ({ uses: of }, domain) =>
    `In de DNS staat niet welke server mail voor ${domain} aanneemt. Dit komt dus niet aan: ${list(of)}. ${below} Of kies in config.toml een ander adres.`,
  'mx-by-address': (_, domain) =>
    `Er is geen MX-record. Mail gaat nu naar de webserver van ${domain}. Vraag of die mail aanneemt. Zo niet: laat een MX-record toevoegen.`,
  'mx-refuses': ({ uses: of }, domain) =>
    `${domain} zegt in de DNS dat het geen mail wil. Dit komt dus niet aan: ${list(of)}. Kies in config.toml een ander adres, of laat het MX-record aanpassen.`,
  'mx-host-unknown': ({ host, uses: of }) =>
    `De server ${host} uit het MX-record bestaat niet. Dit komt dus niet aan: ${list(of)}. Laat het MX-record verbeteren.`,
  'bounces-unset': () =>
    'Mail die niet te bezorgen is, komt terug bij de afzender. ELK ziet die mail daar niet. Kies onder [mail] een adres bij bounces.',
  'spf-ok': ({ lookups }) => `Er staat wie mag versturen. Dat kost ${lookups} van de 10 vragen die mogen.`,
  'spf-server-allowed': ({ host }) => `${host} mag versturen.`,
  'spf-server-unknown': ({ host }) =>
    `Het record klopt. Of uw mailserver erin staat, is van hier niet te zien: ${host} heeft geen openbaar adres. Vraag het aan wie de mailserver beheert.`,
  'spf-server-not-listed': ({ host }) =>
    `Het adres van ${host} staat er niet in. Geeft die server de mail door aan een ander? Vraag dan of díe erin staat. Verstuurt hij zelf? Laat hem dan toevoegen.`,
  'spf-missing': () =>
    `Er is geen SPF-record. Anderen weten dan niet wie mag versturen, en weigeren mail. ${below} Gaat uw mail via een provider? Vraag die wat er nog bij moet.`,
  'spf-several': ({ count }) =>
    `Er zijn ${count} SPF-records. Er mag er maar één zijn, nu telt er geen. Laat er één van maken.`,
  'spf-wrong': ({ reason }) => `Er staat een fout in het SPF-record. Het telt daarom niet. De fout: ${reason}.`,
  'spf-too-many-lookups': () =>
    'Het SPF-record stelt de DNS meer dan 10 vragen. Het telt daarom niet. Laat weghalen wat niet meer nodig is.',
  'spf-open': () => `Volgens het SPF-record mag iedereen versturen. ${instead}`,
  'spf-no-end': () => `Het SPF-record houdt niemand tegen. ${instead}`,
  'dkim-ok': ({ selector }) => `De sleutel ${selector} in de DNS hoort bij die van ELK.`,
  'dkim-unset': () =>
    'ELK ondertekent de mail niet. Dan moet uw mailserver het doen. Zo ziet u dat: stuur uzelf een mail en zoek in de bron naar dkim=pass. Staat dat er niet? Maak dan een sleutel met: elk mail dkim-key',
  'dkim-no-key': ({ reason, file, selector }) =>
    `${keyFaults[reason](file)} ELK verstuurt zo niets. Zet de sleutel terug, of maak een nieuwe met: elk mail dkim-key --selector ${reason === 'missing' ? selector : 'NAAM'}`,
  'dkim-missing': ({ selector }) =>
    `De sleutel ${selector} staat niet in de DNS. Zo kan niemand de handtekening controleren. ${below}`,
  'dkim-several': ({ selector }) =>
    `Bij ${selector} staat meer dan één record. Laat alleen het record hieronder staan.`,
  'dkim-revoked': ({ selector }) =>
    `De sleutel ${selector} is in de DNS ingetrokken. Elke handtekening wordt afgekeurd. ${instead}`,
  'dkim-other-key': ({ selector }) =>
    `De sleutel ${selector} in de DNS is een andere dan die van ELK. Elke handtekening wordt afgekeurd. ${instead}`,
  'dkim-testing': ({ selector }) =>
    `De sleutel ${selector} staat in de DNS als proef (t=y). Anderen letten dan niet op de handtekening. ${instead}`,
  'dkim-short-key': ({ bits }) =>
    `De sleutel is maar ${bits} bits lang. Maak een nieuwe van 2048 bits met: elk mail dkim-key --selector NAAM`,
  'dmarc-ok': ({ policy }) =>
    policy === 'reject'
      ? 'Anderen weigeren mail die niet echt van u is (p=reject).'
      : 'Mail die niet echt van u is, komt bij ongewenste mail (p=quarantine).',
  'dmarc-only-watches': () =>
    'Er is een record, maar het houdt valse mail niet tegen (p=none). Overleg met wie de DNS beheert wanneer p=quarantine kan.',
  'dmarc-missing': () =>
    `Er is geen DMARC-record. Grote mailproviders weigeren dan mail aan veel mensen tegelijk. ${below}`,
  'dmarc-several': ({ count }) =>
    `Er zijn ${count} DMARC-records. Er mag er maar één zijn, nu telt er geen. Laat de andere weghalen.`,
  'dmarc-wrong': () => `Er staat een fout in het DMARC-record. Het telt daarom niet. ${instead}`,
  'alignment-ok': ({ by }, domain) =>
    `Anderen kunnen zien dat mail echt van ${domain} komt: aan ${by.map((way) => way.toUpperCase()).join(' en ')}.`,
  'alignment-missing': ({ envelope }, domain) =>
    `Anderen kunnen niet zien dat mail echt van ${domain} komt. Het adres bij bounces hoort bij ${envelope}, en ELK ondertekent niet voor ${domain}. Kies een ander adres bij bounces, of stel DKIM in.`,
  'server-ok': ({ login, certificateEnds }) =>
    [
      certificateEnds
        ? `De verbinding is beveiligd. Het certificaat geldt tot en met ${formatDay(certificateEnds, 'nl')}.`
        : 'De server is er. De verbinding is niet beveiligd, maar blijft binnen uw netwerk.',
      ...(login ? ['Inloggen lukt.'] : []),
    ].join(' '),
  'server-none': () => 'Er is geen mailserver ingesteld. Mail komt als bestand in de map outbox.',
  'server-practice': () => 'Dit is een oefenmap. Er gaat geen mail naar buiten, dus ELK zoekt de mailserver niet op.',
  'server-unknown': ({ host }) => `Er is geen server met de naam ${host}. Controleer host onder [smtp] in config.toml.`,
  'server-unreachable': ({ host, port, reason }) =>
    `${host} geeft geen antwoord op poort ${port}. Controleer host, port en security onder [smtp] in config.toml. De melding: ${reason}`,
  'server-no-starttls': ({ host, port }) =>
    `${host} biedt op poort ${port} geen beveiliging aan. ELK verstuurt zo niets. Vraag de beheerder welke port en security bij elkaar horen.`,
  'server-no-tls': ({ host, port, reason }) =>
    `Een beveiligde verbinding met ${host} op poort ${port} lukt niet. Vraag de beheerder welke port en security bij elkaar horen. De melding: ${reason}`,
  'server-certificate-wrong': ({ host, fault }) => `${certificateFaults[fault](host)} ELK verstuurt zo niets.`,
  'server-certificate-ends': ({ host, certificateEnds }) =>
    `Het certificaat van ${host} geldt nog maar tot en met ${formatDay(certificateEnds, 'nl')}. Laat het vernieuwen.`,
  'server-login-refused': ({ host, reason }) =>
    `${host} neemt onze inlog niet aan. Controleer user en password onder [smtp] in config.toml. De melding: ${reason}`,
  'server-no-login': ({ host }) =>
    `${host} vraagt niet om een inlog. De user en het password onder [smtp] blijven ongebruikt. Vraag de beheerder of de port klopt.`,
  'server-in-the-clear': ({ host }) =>
    `Mail gaat onbeveiligd over het internet naar ${host}. Kies bij security onder [smtp] "starttls" of "tls".`,
  'portal-ok': () => 'De links in mail horen bij de afzender.',
  'portal-elsewhere': () =>
    'De links in mail gaan naar een ander domein dan dat van de afzender. Zo lijkt echte mail op nepmail. Kies voor beide hetzelfde domein.',
  'portal-practice': () =>
    'Dit webadres is alleen op deze machine bekend. Of het bij de afzender hoort, is nog niet te zien.',
  'dns-silent': ({ question, reason }) =>
    `De DNS gaf geen antwoord over ${question} (${dnsFaults[reason] ?? reason}). Hoe het staat, is dus niet bekend. Probeer het straks weer.`,
}

const levels: Record<Level, string> = { ok: 'goed', warning: 'let op', problem: 'fout', skipped: 'later' }

/** What is said about the mail's way out: records in the DNS, keys and the mail server. */
export const doctor = {
  certificateFaults,
  levels,
  titles: {
    mx: (domain: string) => `MX: mail aan ${domain}`,
    bounces: () => 'Mail die terugkomt',
    spf: (domain: string) => `SPF: wie mail van ${domain} mag versturen`,
    dkim: (domain: string) => `DKIM: de handtekening van ${domain}`,
    dmarc: (domain: string) => `DMARC: wat er met valse mail van ${domain} gebeurt`,
    alignment: () => 'De afzender',
    server: (host: string) => (host === '' ? 'De mailserver' : `De mailserver ${host}`),
    portal: (host: string) => `Het portaal ${host}`,
  },
  sentences,
  intro: (from: string) => `Controle van de mail van ${from}`,
  summary: (problems: number, warnings: number) => {
    if (problems + warnings === 0) return 'Alles wat te controleren is, staat goed.'
    const wrong = problems === 1 ? '1 fout' : `${problems} fouten`
    const mind = warnings === 1 ? '1 keer “let op”' : `${warnings} keer “let op”`
    return `${[...(problems > 0 ? [wrong] : []), ...(warnings > 0 ? [mind] : [])].join(', ')}.`
  },
  afterwards: 'Een wijziging in de DNS is soms pas na een uur te zien. Controleer dan weer met: elk doctor mail',
  dnsServer: (text: string) =>
    `“${text}” is geen adres van een nameserver. Schrijf een IP-adres, zoals 9.9.9.9 of 127.0.0.1:5353.`,
  records: {
    forward: (domain: string) => `Stuur dit door aan wie de DNS van ${domain} beheert:`,
    please: (domain: string) => `Graag in de DNS van ${domain}:`,
    name: 'naam',
    type: 'type',
    value: 'waarde',
    replaces: 'vervangt',
    mailHost: '10 en de naam van de server die uw mail ontvangt',
    pieces: 'Kan een waarde hoogstens 255 tekens hebben? Dan in stukken:',
  },
  key: {
    made: (file: string) => `De nieuwe sleutel staat in ${file}. Geef dat bestand aan niemand.`,
    settings: 'Staat het in de DNS? Zet dan dit onderaan config.toml, en start de mailverzending opnieuw:',
    replaceSettings:
      'Staat het in de DNS? Zet dan dit in config.toml in plaats van wat er onder [mail.dkim] staat, en start de mailverzending opnieuw:',
    selector: (text: string) =>
      `“${text}” is geen selector. Gebruik alleen letters, cijfers en streepjes, zoals elk2026.`,
  },
}
