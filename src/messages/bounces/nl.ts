import type { ReportKind } from '../../domain/bounce.js'
import type { Fate } from '../../domain/delivery-status.js'

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

const fates: Record<Exclude<Fate, 'not-final'>, string> = {
  'no-such-address': 'het adres bestaat niet',
  undeliverable: 'niet te bezorgen',
}

const unchanged: Record<ReportKind, (mails: number) => string> = {
  'delivery-report': (mails) => `  ${mails} × nog onderweg, of toch bezorgd: er verandert niets`,
  'auto-reply': (mails) => `  ${mails} × automatisch antwoord: er verandert niets`,
  complaint: (mails) => `  ${mails} × gemeld als ongewenst: er verandert niets`,
  other: (mails) => `  ${mails} × iets anders dan een teruggekomen mail: er verandert niets`,
}

/** What is said about mail that came back. */
export const bounces = {
  fates,
  read: (mails: number) => `Gelezen: ${count(mails)}.`,
  bounced: (mails: number) => `  ${mails} × teruggekomen`,
  idle: (mails: number) => `  ${mails} × teruggekomen, maar de mail was al mislukt of staat opnieuw klaar`,
  known: (mails: number) => `  ${mails} × eerder gelezen`,
  unchanged,
  notOurs: (mails: number) => `  ${mails} × niet van ELK`,
  head: ['nr', 'soort', 'ELK-nummer', 'code', 'wat er is'],
  nextLogin:
    'Vraag de familie om een ander e-mailadres. Stuur de ouderinlog opnieuw met: elk logins send ELK-NUMMER --email ADRES',
  nextMail: 'Een andere mail stuurt u na het verbeteren van het adres opnieuw met: elk mail retry NR',
  nextSchool: 'Verbeter het e-mailadres van de school met: elk schools import BESTAND',
  dryRun: 'Dit is een proef: er is niets veranderd.',
  noMailbox:
    'Er is geen postbus voor teruggekomen mail ingesteld. ELK herkent hem dan niet. Zet bounces onder [mail] in config.toml.',
  again: 'Een mail kwam terug. ELK probeert hem opnieuw, op het adres dat er nu staat.',
  cameBack: (at: string, status: string) => `Teruggekomen op ${at}${status ? ` (${status})` : ''}`,
}
