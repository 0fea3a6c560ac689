/** What is said about applications. */
export const applications = {
  listHead: ['', 'afdeling', 'school', 'wens'],
  wish: (level: string) => `liefst ${level}`,
  show: {
    title: (name: string, elkNumber: string) => `${name} (ELK-nummer ${elkNumber})`,
    none: 'Er is nog geen aanmelding: de familie heeft nog niets opgeslagen.',
    AG: (round: string) => `${round}: gestart, nog niet definitief (AG)`,
    AV: (round: string) => `${round}: definitief (AV)`,
    started: 'begonnen',
    submitted: 'definitief',
    entered: 'ingevoerd door',
    code: 'ontvangstcode',
    form: 'formulier',
    version: (version: number) => `versie ${version}`,
    emptyList: 'Er is nog geen school gekozen.',
    earlier: (round: string) => `${round}: eerder ingeleverd, daarna opnieuw opengezet`,
    reopened: 'opengezet',
    reason: 'reden',
  },
  receipt: {
    askFile: 'Hoe moet het PDF-bestand heten?',
    done: (file: string, code: string) => `${file} is gemaakt, met ontvangstcode ${code}.`,
    unprintable: (letters: string) =>
      `Let op: op de bevestiging ontbreekt wat niet kan worden afgedrukt (${letters}). Daar staat een streepje. Schrijf het er met de hand bij.`,
  },
  verify: {
    askCode: 'Welke ontvangstcode staat op het papier?',
    counts: (code: string) => `Ontvangstcode ${code} is echt, en deze aanmelding telt.`,
    replaced: (code: string) => `Ontvangstcode ${code} is echt, maar telt niet meer: daarna is opnieuw ingeleverd.`,
    reopened: (code: string) =>
      `Ontvangstcode ${code} is echt, maar telt niet meer: de aanmelding is weer opengezet en nog niet opnieuw ingeleverd.`,
    altered: (code: string) =>
      `Ontvangstcode ${code} klopt niet met wat hieronder staat. Iemand veranderde het buiten ELK om, of de sleutel van de map is vervangen. Bewaar de map en waarschuw wie ELK beheert.`,
    lost: (code: string) =>
      `Ontvangstcode ${code} is echt: zij hoort precies bij dit kind, dit tijdstip en deze lijst. Maar de aanmelding staat niet in ELK. Zij is kwijt, bijvoorbeeld na het terugzetten van een oudere kopie.`,
    enterAgain: (what: string) => `Voer de aanmelding opnieuw in: elk applications enter ${what}`,
    readAs: (typed: string) => `U typte ${typed}. ELK las dat als een code die bestaat.`,
    compare: 'Dit is ingeleverd. Vergelijk het met het papier: staat daar iets anders, dan is het papier veranderd.',
    pupil: 'leerling',
    elkNumber: 'ELK-nummer',
    nameNow: 'heet nu',
    school: 'basisschool',
    round: 'ronde',
    newer: 'nieuwste code',
    newerAt: 'opnieuw definitief',
  },
  enter: {
    askDepartment: (place: number) => `Welke afdeling staat op plaats ${place}? (typ een deel van de naam)`,
    askSchool: 'Welke school is aangekruist? (typ een deel van de naam)',
    ready: 'Klaar: dit is de hele lijst',
    nothingFound: 'Niets gevonden. Zoek op een ander deel van de naam.',
    askWish: (level: string, school: string) => `Is bij ${school} aangekruist: liefst een klas op het niveau ${level}?`,
    will: (name: string, round: string, version: number) =>
      `Aanmelding van ${name} voor ${round}, op versie ${version} van het formulier:`,
    guaranteed: (have: number, needed: number) =>
      `De lijst heeft ${have} verschillende scholen. Dat is genoeg voor de plaatsingsgarantie (${needed}).`,
    notGuaranteed: (have: number, needed: number) =>
      `Let op: de lijst heeft ${have === 1 ? '1 school' : `${have} verschillende scholen`}. Voor de plaatsingsgarantie zijn er ${needed} nodig. Zo is het kind niet zeker van een plaats op een school van de lijst. Weet de familie dit?`,
    replaces: 'Let op: de familie heeft in het portaal zelf al iets gekozen. Dat wordt vervangen:',
    ask: 'Zo definitief maken? Daarna kan de familie niets meer veranderen.',
    dryRun: 'Dit is een proef: er is niets opgeslagen.',
    cancelled: 'Er is niets opgeslagen.',
    done: (name: string, round: string) => `De aanmelding van ${name} voor ${round} is definitief.`,
    code: (code: string) => `Ontvangstcode: ${code}`,
    mailed: 'De familie krijgt een ontvangstbevestiging per mail.',
    notMailed: (elkNumber: string) =>
      `Er is geen e-mailadres, dus er gaat geen ontvangstbevestiging weg. Geef de familie de bevestiging op papier: elk applications receipt ${elkNumber} -o ontvangst.pdf`,
  },
  withdraw: {
    will: (name: string, department: string, round: string) =>
      `${name} heeft in ${round} een plaats bij ${department}. De familie geeft die plaats op.`,
    forGood: 'Let op: deze plaats is daarna voorgoed weg. Dit kan niet worden teruggedraaid.',
    ask: 'Weet de familie dit, en wilt u de plaats opgeven?',
    cancelled: 'Er is niets veranderd.',
    done: (department: string) => `De plaats bij ${department} is opgegeven.`,
    now: (round: string) => `De familie kan nu meteen aanmelden voor ${round}, met hetzelfde account.`,
    later: (round: string, opens: string) =>
      `De familie kan aanmelden voor ${round} vanaf ${opens}, met hetzelfde account.`,
    lastRound: 'Er komt geen ronde meer. Help de familie verder.',
    notMailed: 'De familie krijgt hierover geen mail. Zij ziet het in haar account; bel haar ook.',
  },
  decide: {
    asked: (name: string, department: string, round: string, at: string) =>
      `${name} vroeg in ${round} om een plaats bij ${department}, op ${at}.`,
    askConfirm: 'Geeft de school deze plaats? De familie ziet dat meteen.',
    confirmed: (department: string) => `De plaats bij ${department} is bevestigd. De familie ziet die bij de uitslag.`,
    askRefuse: 'Geeft de school deze plaats niet? De aanmelding gaat dan weer open.',
    refused: (department: string) =>
      `De plaats bij ${department} is niet gegeven. De aanmelding staat weer open (AG): de familie kan een andere school kiezen.`,
  },
  reopen: {
    will: (name: string, round: string, at: string) =>
      `De aanmelding van ${name} voor ${round} is definitief sinds ${at}.`,
    ask: 'Weer openzetten? De familie moet daarna opnieuw inleveren.',
    cancelled: 'Er is niets veranderd.',
    done: (name: string, round: string) =>
      `De aanmelding van ${name} voor ${round} staat weer open (AG). Zij telt nu niet als ingeleverd.`,
    kept: 'De lijst is bewaard. Wat eerder is ingeleverd blijft in de geschiedenis staan.',
    version: (version: number) =>
      `Versie ${version} van het formulier staat klaar. De familie kijkt de gegevens opnieuw na.`,
    until: (closesAt: string) => `De familie moet opnieuw inleveren, uiterlijk ${closesAt}.`,
    mailed: 'De familie krijgt hierover een mail.',
    notMailed: 'Er is geen e-mailadres, dus er gaat geen mail weg. Bel de familie.',
  },
}
