import type { Misfit } from '../../domain/instance.js'

interface MisfitValues {
  host: string
  wasHost: string
  sentSince: number
}

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

const misfits: Record<Misfit, (values: MisfitValues) => string> = {
  missing: () => 'De map instance ontbreekt of is leeg. ELK kan niet zien of dit een kopie is.',
  restored: () => 'Deze map is teruggezet uit een reservekopie. Wat daarin klaarstaat, kan al verstuurd zijn.',
  unreadable: () => 'Het bestand in de map instance is beschadigd. ELK kan niet zien of dit een kopie is.',
  'other-database': () =>
    'De database hoort niet bij deze map. Zij komt uit een andere map, of uit een oude reservekopie.',
  'older-database': ({ sentSince }) =>
    `De database is een oudere kopie. Na die kopie ${sentSince === 1 ? 'is' : 'zijn'} nog ${count(sentSince)} verstuurd.`,
  'other-machine': ({ host, wasHost }) =>
    `Tot nu toe verstuurde de machine “${wasHost}” de mail. Deze machine heet “${host}”.`,
  copied: () => 'Deze map is een kopie van een andere map, of een teruggezette reservekopie.',
  'put-back': () => 'Over deze map is een reservekopie heen gezet.',
}

/** What is said about mail that must not go, or perhaps went. */
export const safety = {
  misfits,
  whatToDo: 'Verstuurt geen andere kopie meer? Neem deze map dan in gebruik met: elk mail adopt --reason "…"',
  adopt: {
    fine: 'Vanuit deze map mag ELK al mail versturen. Er is niets veranderd. Is de hele machine teruggezet? Gebruik dan --restored.',
    practice: 'Dit is een oefenmap. Daaruit gaat nooit mail naar buiten, dus in gebruik nemen is niet nodig.',
    found: 'Dit is er aan de hand:',
    stopOther: 'Zorg eerst dat geen andere kopie nog mail verstuurt. Anders krijgen families alles twee keer.',
    waiting: (mails: number) => `Er ${mails === 1 ? 'staat' : 'staan'} ${count(mails)} klaar om te versturen.`,
    askHow: 'Hoe is deze map hier gekomen?',
    how: {
      moved: 'verhuisd: het is de nieuwste stand, en wat klaarstaat moet nog weg',
      restored: 'teruggezet uit een reservekopie: wat klaarstaat, kan al verstuurd zijn',
    },
    sayHow:
      'Zeg hoe deze map hier is gekomen: --moved (verhuisd, de nieuwste stand) of --restored (teruggezet uit een reservekopie).',
    notBoth: 'Geef --moved of --restored, niet allebei.',
    isOlder: 'De database is ouder dan wat misschien al verstuurd is: --moved kan niet. Gebruik --restored.',
    willDoubt: (mails: number) =>
      mails === 1
        ? 'De mail die klaarstaat, kan al verstuurd zijn. Hij wordt onzeker en gaat niet vanzelf weg.'
        : `De ${mails} mails die klaarstaan, kunnen al verstuurd zijn. Ze worden onzeker en gaan niet vanzelf weg.`,
    ask: 'Deze map in gebruik nemen?',
    done: 'Vanuit deze map mag ELK nu mail versturen.',
    doubted: (mails: number) =>
      `${count(mails)} ${mails === 1 ? 'is' : 'zijn'} nu onzeker. Bekijk ze met: elk mail list --state unknown`,
    decide: 'Beslis erover met: elk mail resolve NR --sent of --resend',
    lost: 'Wat na de reservekopie is gebeurd, staat niet meer in ELK. Kijk na wat opnieuw moet, met: elk status',
    cancelled: 'Er is niets veranderd.',
  },
  resolve: {
    askIds: 'Welke nummers hebben de mails? (met spaties ertussen)',
    notBoth: 'Geef nummers of --all, niet allebei.',
    oneOf: 'Geef --sent of --resend, niet allebei.',
    sayWhich: 'Zeg wat er moet gebeuren: --sent (de mail is aangekomen) of --resend (opnieuw versturen).',
    none: 'Er is geen enkele onzekere mail.',
    mail: (id: number, kind: string, name: string, to: string) =>
      `  ${id}  ${[kind, name].filter(Boolean).join(', ')} → ${to}`,
    more: (mails: number) => `  … en nog ${mails}`,
    about: (mails: number) => `Onzeker: ${count(mails)}.`,
    askWhat: 'Wat moet er gebeuren?',
    what: { sent: 'de mail is aangekomen', resend: 'opnieuw versturen' },
    willSend: (mails: number) => `Voortaan geldt als verstuurd: ${count(mails)}.`,
    willResend: (mails: number) =>
      `Opnieuw klaar om te versturen: ${count(mails)}. Was een mail toch al aangekomen? Dan krijgt de familie hem twee keer.`,
    ask: 'Doorgaan?',
    sent: (mails: number) => `${count(mails)} ${mails === 1 ? 'geldt' : 'gelden'} nu als verstuurd.`,
    queued: (mails: number) =>
      `${count(mails)} sta${mails === 1 ? 'at' : 'an'} weer klaar. Versturen gaat met: elk mail work`,
    cancelled: 'Er is niets veranderd.',
  },
  trouble: {
    notAdopted: 'VANUIT DEZE MAP GAAT GEEN MAIL. Bekijk waarom met: elk mail adopt',
    pause: (until: string) => `ALLE MAIL STAAT STIL tot ${until}. Bekijk waarom met: elk mail list`,
    unknown: (mails: number) =>
      `${count(mails)} ${mails === 1 ? 'is' : 'zijn'} onzeker. Bekijk ze met: elk mail list --state unknown`,
  },
  onlyTo: {
    lead: (addresses: string) => `Mail wordt uitgeprobeerd. Alleen deze adressen krijgen mail: ${addresses}.`,
    nobody: 'Mail wordt uitgeprobeerd. Niemand krijgt mail: only_to in config.toml is leeg.',
  },
}
