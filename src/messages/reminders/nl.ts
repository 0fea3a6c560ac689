import type { ReminderKind } from '../../domain/mail.js'
import type { NoDigestReason, NoReminderReason, NotNowReason } from '../../domain/no-reminder.js'

const count = (reminders: number) => (reminders === 1 ? '1 herinnering' : `${reminders} herinneringen`)
const digests = (schools: number) => (schools === 1 ? '1 overzicht' : `${schools} overzichten`)

const kinds: Record<ReminderKind, string> = {
  'login-reminder': 'account maken',
  'finish-reminder': 'afmaken',
  'school-digest': 'overzicht',
}

const always: Record<Extract<NoReminderReason, NoDigestReason> | NotNowReason, string> = {
  'already-queued': 'er staat al een mail klaar',
  enough: 'kreeg in deze ronde alles al',
  'no-time': 'de ronde sluit te snel voor nog een mail',
  'only-to': 'staat niet bij only_to in config.toml',
  'rounds-over': 'alle rondes zijn voorbij',
  'switched-off': 'staat uit in config.toml',
  'too-soon': 'is nog niet aan de beurt (eerder kan met --early)',
  'later-still': 'kreeg net een mail, of krijgt alleen de laatste nog: die gaat kort voor het sluiten',
  'round-not-open': 'de ronde is nog niet open',
}

const families: Record<NoReminderReason | NotNowReason, string> = {
  'no-email': 'geen e-mailadres (vraag het adres, of help op school)',
  bounced: 'het e-mailadres bestaat niet (geef een ander: elk logins send ELK-NUMMER --email ADRES)',
  'login-failed': 'de ouderinlog kwam niet aan (stuur hem opnieuw: elk logins send ELK-NUMMER --email ADRES)',
  'no-login': 'er is geen ouderinlog verstuurd die nog werkt (stuur er een: elk logins send ELK-NUMMER)',
  'login-on-its-way': 'de ouderinlog is nog niet weg',
  'login-unknown': 'het is onzeker of de ouderinlog aankwam (kijk met: elk mail list --state unknown)',
  'no-final-advice': 'geen definitief advies: de familie kan nog niet aanmelden',
  definitive: 'de aanmelding is definitief',
  placed: 'het kind heeft een plaats',
  'paper-route': 'aanmelden gaat op papier',
  ...always,
}

const schools: Record<NoDigestReason | NotNowReason, string> = {
  'school-without-address': 'de school heeft geen e-mailadres (vul het in en lees de scholen opnieuw in)',
  'nobody-behind': 'niemand loopt achter',
  ...always,
}

/** What is said about reminders. */
export const reminders = {
  kinds,
  families,
  schools,
  title: (at: string) => `Herinneringen, zoals het staat op ${at}`,
  familiesTitle: (reminders: number) =>
    reminders === 1 ? '1 familie krijgt een herinnering' : `${reminders} families krijgen een herinnering`,
  familiesHead: ['ELK-nummer', 'naam', 'school', 'om te', 'welke', 'wanneer'],
  schoolsTitle: (schools: number) =>
    schools === 1 ? '1 school krijgt een overzicht' : `${schools} scholen krijgen een overzicht`,
  schoolsHead: ['school', 'naam', 'achter', 'welke', 'wanneer'],
  which: (number: number, atMost: number, last: boolean) => (last ? 'laatste' : `${number} van ${atMost}`),
  now: 'nu',
  withoutFamilies: (families: number) =>
    `Geen herinnering voor ${families === 1 ? '1 familie' : `${families} families`}.`,
  withoutSchools: (schools: number) => `Geen overzicht voor ${schools === 1 ? '1 school' : `${schools} scholen`}.`,
  because: (number: number, reason: string) => `  ${number} × ${reason}`,
  one: (code: string, name: string) => `    ${code}  ${name}`,
  nobody: 'Er zijn geen leerlingen om naar te kijken.',
  byItself: 'Dit gaat vanzelf zolang elk mail work draait. Familie die intussen klaar is, krijgt niets meer.',
  will: (reminders: number) => `Klaar om te versturen: ${count(reminders)}.`,
  willDigests: (schools: number) => `Klaar om te versturen: ${digests(schools)} voor scholen.`,
  to: (name: string, kind: string, which: string) => `  ${name}: ${kind} (${which})`,
  fromTo: (first: string, last: string) => `  van ${first} tot en met ${last}`,
  nothing: 'Er is nu niemand om een herinnering aan te sturen.',
  ask: 'Klaarzetten om te versturen?',
  cancelled: 'Er is niets klaargezet.',
  dryRun: 'Dit is een proef: er is niets klaargezet.',
  queued: (reminders: number) =>
    `${count(reminders)} sta${reminders === 1 ? 'at' : 'an'} klaar. Versturen gaat met: elk mail work`,
  queuedDigests: (schools: number) =>
    `${digests(schools)} voor scholen sta${schools === 1 ? 'at' : 'an'} klaar. Versturen gaat met: elk mail work`,
}
