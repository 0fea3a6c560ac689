import type { LetterSkipReason } from '../../domain/letter-plan.js'
import type { LoginSkipReason } from '../../domain/login-plan.js'

const count = (logins: number) => (logins === 1 ? '1 ouderinlog' : `${logins} ouderinlogs`)

const reasons: Record<LoginSkipReason, string> = {
  'no-email': 'geen e-mailadres (vraag het adres, of help op school)',
  'paper-route': 'aanmelden gaat op papier',
  'already-sent': 'heeft de ouderinlog al (opnieuw sturen kan met --resend)',
  'already-queued': 'staat al klaar',
  bounced: 'kwam niet aan op dit adres (geef een ander adres met --email)',
  'has-account': 'heeft al een account',
  'only-to': 'krijgt geen mail zolang die wordt uitgeprobeerd (adres staat niet bij only_to)',
}

const countLetters = (letters: number) => (letters === 1 ? '1 brief' : `${letters} brieven`)

const letterReasons: Record<LetterSkipReason, string> = {
  'has-email': 'heeft een e-mailadres (mailen kan met elk logins send)',
  'no-postal-address': 'straat, postcode of plaats ontbreekt (vul aan met elk pupils correct)',
  'paper-route': 'aanmelden gaat op papier',
  'already-sent': 'heeft de ouderinlog al (opnieuw maken kan met --resend)',
  'already-queued': 'de ouderinlog staat al klaar als mail (toch een brief kan met --resend)',
  'has-account': 'heeft al een account',
}

/** What is said about parent logins. */
export const logins = {
  reasons,
  askElks: 'Welke ELK-nummers? (met spaties ertussen)',
  whom: 'Zeg voor wie: ELK-nummers, --school CODE, --board NAAM of --all.',
  notBoth: 'Geef ELK-nummers of --all, niet allebei.',
  emailForOne: 'Een nieuw e-mailadres met --email kan voor één leerling tegelijk.',
  will: (logins: number) => `Klaar om te versturen: ${count(logins)}.`,
  to: (name: string, address: string) => `  ${name} → ${address}`,
  fromTo: (first: string, last: string) => `  van ${first} tot en met ${last}`,
  trialHead: ['ELK-nummer', 'naam', 'e-mailadres'],
  toRevoked: (name: string, address: string) =>
    `Let op: de ouderinlog van ${name} aan ${address} is eerder ingetrokken. Klopt het adres nu? Een ander adres geeft u met --email.`,
  toMarked: (name: string, address: string) =>
    `Let op: mail voor ${name} aan ${address} kwam terug. U geeft het adres zelf op, dus ELK probeert het opnieuw.`,
  newAddress: (address: string) => `Het e-mailadres wordt voortaan ${address}.`,
  skipped: (logins: number) => `Niet verstuurd: ${count(logins)}.`,
  skippedBecause: (logins: number, reason: string) => `  ${logins} × ${reason}`,
  skippedOne: (elkNumber: string, name: string) => `    ${elkNumber}  ${name}`,
  skippedMore: (logins: number) => `    en nog ${logins}`,
  check: 'Kloppen de e-mailadressen? Aanpassen kan nog, met --email.',
  checkMany: 'Kloppen de e-mailadressen? U ziet ze allemaal met --dry-run.',
  checkTrial: 'Klopt een e-mailadres niet? Verbeter het met: elk pupils correct ELK-NUMMER --set email=ADRES',
  ask: 'Klaarzetten om te versturen?',
  nothing: 'Er is niemand om een ouderinlog aan te sturen.',
  dryRun: 'Dit is een proef: er is niets klaargezet.',
  cancelled: 'Er is niets klaargezet.',
  queued: (logins: number) =>
    `${count(logins)} sta${logins === 1 ? 'at' : 'an'} klaar. Versturen gaat met: elk mail work`,
  letter: {
    reasons: letterReasons,
    askFile: 'Hoe heet het PDF-bestand?',
    will: (letters: number) => `Klaar om te maken: ${countLetters(letters)}.`,
    one: (name: string, elkNumber: string) => `  ${name} (${elkNumber})`,
    fromTo: (first: string, last: string) => `  van ${first} tot en met ${last}`,
    trialHead: ['ELK-nummer', 'naam', 'adres'],
    skipped: (letters: number) => `Geen brief: ${letters === 1 ? '1 leerling' : `${letters} leerlingen`}.`,
    replaces: (letters: number) =>
      letters === 1
        ? 'Van deze ouderinlogs is er 1 niet de eerste: de oude link werkt straks niet meer.'
        : `Van deze ouderinlogs zijn er ${letters} niet de eerste: de oude links werken straks niet meer.`,
    check: 'Kloppen de adressen? U ziet ze met --dry-run.',
    ask: 'Brieven maken? Ze gelden daarna als verstuurd.',
    nothing: 'Er is niemand om een brief voor te maken.',
    dryRun: 'Dit is een proef: er is geen brief gemaakt.',
    cancelled: 'Er is geen brief gemaakt.',
    done: (file: string, letters: number) => `${file} is gemaakt, met ${countLetters(letters)}.`,
    next: 'Print de brieven en verstuur ze vandaag. Wis daarna het bestand: wie het heeft, heeft de links.',
    unprintable: (elkNumber: string, letters: string) =>
      `${elkNumber}: deze tekens kan ELK niet afdrukken: ${letters}. Schrijf ze met de hand op de streepjes.`,
  },
  revoke: {
    will: (name: string) =>
      `De ouderinlog van ${name} werkt straks niet meer. Een account en wachtwoord verdwijnen ook.`,
    keeps: 'Wat de familie al heeft ingevuld, blijft bewaard.',
    ask: 'Intrekken?',
    done: (name: string) => `De ouderinlog van ${name} is ingetrokken.`,
    account: 'Het account is weg. De familie is overal uitgelogd.',
    dropped: (mails: number) =>
      mails === 1 ? '1 mail die klaarstond, is vervallen.' : `${mails} mails die klaarstonden, zijn vervallen.`,
    next: (elkNumber: string) => `Een nieuwe sturen kan met: elk logins send ${elkNumber} --email ADRES`,
    cancelled: 'Er is niets ingetrokken.',
  },
}
