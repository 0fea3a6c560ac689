import type { LedgerKind, MailState } from '../../domain/mail.js'
import type { MailReason, PauseReason } from '../../domain/mail-reason.js'

const kinds: Record<LedgerKind, string> = {
  login: 'ouderinlog',
  'login-reminder': 'herinnering: ouderinlog',
  'finish-reminder': 'herinnering: afmaken',
  'form-renewed': 'gegevens aangepast',
  receipt: 'ontvangstbevestiging',
  'round-extended': 'langer de tijd',
  'result-link': 'uitslag komt eraan',
  'password-reset': 'nieuw wachtwoord kiezen',
  'password-changed': 'wachtwoord veranderd',
  'school-digest': 'overzicht voor de school',
  'login-letter': 'ouderinlog als brief',
}

const states: Record<MailState, string> = {
  waiting: 'wacht',
  claimed: 'aan de beurt',
  'handing-over': 'onderweg',
  sent: 'verstuurd',
  deferred: 'komt later',
  failed: 'mislukt',
  unknown: 'onzeker',
  dropped: 'vervallen',
}

const reasons: Record<MailReason, string> = {
  'no-email': 'er is geen e-mailadres meer',
  'has-account': 'er is al een account',
  'no-account': 'het account is er niet meer',
  'link-used': 'de link is al gebruikt',
  'link-superseded': 'er is een nieuwere mail',
  'link-expired': 'de link is verlopen',
  'link-revoked': 'de ouderinlog is ingetrokken',
  'paper-route': 'aanmelden gaat op papier',
  'rounds-over': 'alle rondes zijn voorbij',
  'already-definitive': 'de aanmelding is weer definitief',
  placed: 'het kind heeft een plaats',
  'address-bounced': 'het e-mailadres bestaat niet: de vorige mail kwam terug',
  'only-to': 'mail wordt uitgeprobeerd: dit adres staat niet bij only_to',
  'too-late': 'het is er te laat voor',
  overtaken: 'het klopt niet meer: er is intussen iets veranderd',
  'nobody-behind': 'niemand loopt achter',
  'server-refused': 'de mailserver laat ons niet binnen',
  'login-refused': 'de mailserver neemt onze inlog niet aan',
  'policy-refused': 'de mailserver weigert onze mail',
  later: 'de mailserver vroeg om later terug te komen',
  unreachable: 'de mailserver was er niet',
  'address-refused': 'het e-mailadres bestaat niet',
  refused: 'de mailserver weigert deze mail',
  bounced: 'de mail kwam terug: niet te bezorgen',
  restored: 'de database is een oudere kopie: misschien al verstuurd',
  'not-made': 'ELK kon deze mail niet maken',
  'gave-up': 'na vijf dagen proberen opgegeven',
  interrupted: 'de verbinding brak tijdens het overdragen',
}

const pauses: Record<PauseReason, string> = {
  'server-refused':
    'De mailserver laat ons niet binnen. Controleer host, port en security onder [smtp] in config.toml.',
  'login-refused': 'De mailserver neemt onze inlog niet aan. Controleer user en password onder [smtp] in config.toml.',
  'policy-refused': 'De mailserver weigert onze mail. Vraag de beheerder van de mailserver waarom.',
}

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

/** What is said about the outgoing mail. */
export const mails = {
  kinds,
  states,
  reasons,
  count,
  toFiles: (dir: string) => `Er is geen mailserver ingesteld. Mail komt als bestand in ${dir}.`,
  practice: (dir: string) => `Dit is een oefenmap. Mail gaat niet naar buiten, maar komt als bestand in ${dir}.`,
  pause: {
    title: 'ALLE MAIL STAAT STIL',
    why: pauses,
    reply: (reply: string) => `De mailserver zei: ${reply}`,
    until: (until: string, id: number) =>
      `ELK probeert het weer op ${until}. Eerder proberen kan met: elk mail retry ${id}`,
  },
  slow: {
    paced: (until: string) => `De afgesproken snelheid is bereikt, verder op ${until}.`,
    resting: (domain: string, until: string) => `${domain} vroeg om rust. Mail daarheen gaat verder op ${until}.`,
    locked: 'De database is bezet door een ander programma. ELK wacht en gaat vanzelf verder.',
  },
  work: {
    started: 'Mail wordt verstuurd zodra die klaarstaat. Stoppen kan met Ctrl+C.',
    stopped: 'Gestopt. Wat nog niet weg was, blijft klaarstaan.',
    nothing: 'Er stond geen mail klaar.',
    did: {
      sent: (mails: number) => `${count(mails)} verstuurd`,
      deferred: (mails: number) => `${count(mails)} uitgesteld`,
      failed: (mails: number) => `${count(mails)} mislukt`,
      unknown: (mails: number) => `${count(mails)} onzeker`,
      dropped: (mails: number) => `${count(mails)} vervallen`,
      waiting: (mails: number) => `${count(mails)} wacht${mails === 1 ? '' : 'en'} nog`,
    },
    look: 'Bekijk wat er aan de hand is met: elk mail list',
  },
  list: {
    onPaper: 'op papier',
    none: 'Er zijn geen mails die hierbij passen.',
    head: ['nr', 'soort', 'ELK-nummer', 'status', 'sinds'],
    unknown: (mails: number) =>
      `${mails === 1 ? '1 mail is onzeker' : `${mails} mails zijn onzeker`}: misschien aangekomen, misschien niet. Vraag het de familie. Kwam de mail aan? Typ: elk mail resolve NR --sent. Zo niet: elk mail resolve NR --resend`,
    failed: (mails: number) =>
      `${mails === 1 ? '1 mail is mislukt' : `${mails} mails zijn mislukt`}. Verbeter het e-mailadres en stuur de mail opnieuw met: elk mail retry NR`,
    unknownState: (state: string, known: string) => `“${state}” is geen status van een mail. Kies uit: ${known}.`,
  },
  show: {
    onPaper: 'op papier',
    title: (id: number, kind: string) => `Mail ${id}: ${kind}`,
    child: 'kind',
    to: 'aan',
    language: 'taal',
    state: 'status',
    reason: 'reden',
    created: 'klaargezet',
    due: 'volgende poging',
    messageId: 'Message-ID',
    attempts: 'Pogingen',
    noAttempts: 'Nog geen poging gedaan.',
    attempt: (number: number, at: string, outcome: string) => `${number}. ${at}: ${outcome}`,
    advice: {
      unknown: (id: number) =>
        `Niemand weet of deze mail is aangekomen. Vraag het de familie. Kwam hij aan? Typ: elk mail resolve ${id} --sent. Zo niet: elk mail resolve ${id} --resend`,
      failed: (id: number) => `Verbeter het e-mailadres en stuur de mail opnieuw met: elk mail retry ${id}`,
    },
    askId: 'Welk nummer heeft de mail?',
    wrongId: (text: string) => `“${text}” is geen nummer van een mail. De nummers ziet u met: elk mail list`,
  },
  retry: {
    askIds: 'Welke nummers hebben de mails? (met spaties ertussen)',
    will: (mails: number) => `Opnieuw versturen: ${count(mails)}.`,
    twice: 'Een onzekere mail is misschien al aangekomen. De familie krijgt hem dan twee keer.',
    ask: 'Opnieuw klaarzetten?',
    done: (mails: number) => `${count(mails)} sta${mails === 1 ? 'at' : 'an'} weer klaar.`,
    cancelled: 'Er is niets veranderd.',
  },
  preview: {
    written: (mails: number, file: string) => `${count(mails)} als voorbeeld gemaakt. Bekijk ze in ${file}`,
    title: 'Voorbeelden van alle mails',
    intro: 'Zo zien mails eruit op een telefoon, met de tekst ernaast. Trek aan de hoek om een mail breder te maken.',
    asPage: 'als pagina',
    asText: 'alleen tekst',
    mail: 'hele mail',
    unknownKind: (kind: string, known: string) => `“${kind}” is geen soort mail. Kies uit: ${known}.`,
  },
}
