import { routes as allRoutes } from '../../domain/route.js'
import { config } from '../config/nl.js'
import { formatDeadline, formatMoment } from '../dates.js'
import { fields } from '../fields/nl.js'
import { look } from '../look/nl.js'
import { mails } from '../mails/nl.js'
import { ownPages } from '../own-pages/nl.js'
import { safety } from '../safety/nl.js'
import { terms } from '../terms/nl.js'
import { backupProblems } from './backup/nl.js'
import { matchProblems } from './match/nl.js'
import { privacyProblems } from './privacy/nl.js'
import { remoteProblems } from './remote/nl.js'
import { resultProblems } from './results/nl.js'
import type { ProblemSentences } from './sentences.js'
import { tokenProblems } from './tokens/nl.js'

const maybe = (suggestion: string | undefined) => (suggestion ? ` Bedoelde u ${suggestion}?` : '')
const moment = (at: Parameters<typeof formatMoment>[0]) => formatMoment(at, 'nl')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One sentence or two for every problem: what is wrong, then what to do. */
export const problems: ProblemSentences = {
  'no-home': ({ dir }) => `In ${dir} staat nog geen ELK. Maak het aan met: elk init --home ${dir}`,
  'home-exists': ({ dir, option = '--home' }) =>
    `In ${dir} staat al iets. Kies met ${option} een map die nog niet bestaat.`,
  'home-newer': ({ dir }) => `${dir} is gemaakt met een nieuwere ELK dan deze. Werk ELK bij; er is niets veranderd.`,
  'driver-missing': () =>
    'Deze installatie kan niet bij een database. Installeer python3, make en g++, of Node 22.14 of nieuwer. Installeer ELK daarna opnieuw.',
  'home-damaged': ({ dir }) => `De database in ${dir} is beschadigd. Zet een reservekopie terug; verander zelf niets.`,
  'home-read-only': ({ dir }) =>
    `ELK mag in ${dir} niet lezen of schrijven. Controleer de rechten van de map; er is niets veranderd.`,
  'home-busy': ({ dir }) =>
    `Een andere opdracht is nog bezig in ${dir}. Wacht even en probeer het opnieuw; er is niets veranderd.`,
  'disk-full': ({ dir }) =>
    `De schijf van ${dir} is vol of stuk. Maak ruimte en probeer het opnieuw; er is niets veranderd.`,
  'disk-broken': ({ dir }) =>
    `De schijf van ${dir} geeft fouten. Laat de schijf nakijken. Misschien is de opdracht wel uitgevoerd: bekijk dat eerst met elk audit list.`,
  'home-incomplete': ({ dir, file }) =>
    `In ${dir} ontbreekt ${file}, of het is beschadigd. Zet dat bestand terug uit een reservekopie.`,
  'home-not-adopted': ({ misfits, ...values }) =>
    [
      'Vanuit deze map mag ELK geen mail versturen. Er is niets verstuurd.',
      ...misfits.map((misfit) => safety.misfits[misfit](values)),
      safety.whatToDo,
    ].join('\n'),
  'settings-unreadable': ({ file, line, reason }) => `${file}, regel ${line}: ${config.unreadable[reason]}`,
  'settings-wrong': ({ file, problems }) =>
    [`Er klopt iets niet in ${file}:`, ...problems.map(config.wrong)].join('\n  '),
  'theme-wrong': ({ file, faults }) => [`Er klopt iets niet in ${file}:`, ...faults.map(look.theme)].join('\n  '),
  'logo-wrong': ({ file, fault }) => `${file}: ${look.logo[fault]}`,
  'unknown-wording-file': ({ file, suggestion }) =>
    `${file} hoort bij geen mail. ${suggestion ? `Bedoelde u ${suggestion}?` : 'Haal het bestand weg.'} De namen ziet u met: elk mail wording`,
  'pages-unready': ({ pages }) =>
    [
      'Het portaal gaat nog niet open: niet alle teksten zijn klaar. Bekijk ze met: elk portal pages',
      ...pages.flatMap(ownPages.unready),
    ].join('\n  '),
  'real-home-clock': () =>
    'Deze map is geen oefenmap, dus de klok kan niet worden verzet. Oefenen kan na: elk init --rehearsal',
  'wrong-time': ({ text }) => `“${text}” is geen tijdstip. Schrijf het als 2026-03-25T09:00 (Nederlandse tijd).`,
  'time-skipped': ({ text }) => `“${text}” bestaat niet: in dat uur gaat de klok vooruit. Kies een ander tijdstip.`,
  'time-twice': ({ text }) =>
    `“${text}” komt twee keer voor: in dat uur gaat de klok terug. Schrijf de tijdzone erbij, zoals +01:00.`,
  'wrong-duration': ({ text }) => `“${text}” is geen duur. Schrijf bijvoorbeeld 3d, 2h30m of 45m.`,
  'file-unreadable': ({ file }) => `Het bestand ${file} kan niet worden gelezen. Controleer de naam en de rechten.`,
  'file-unwritable': ({ file }) => `Het bestand ${file} kan niet worden geschreven. Controleer de map en de rechten.`,
  'file-changed-meanwhile': () =>
    'Intussen zijn de gegevens in ELK veranderd. Er is niets opgeslagen; voer de opdracht opnieuw uit.',
  'file-exists': ({ file }) => `${file} bestaat al. Brieven worden maar één keer gemaakt: kies een andere naam met -o.`,
  'letters-overtaken': ({ elkNumber }) =>
    `Bij ${elkNumber} is intussen iets veranderd. Er zijn geen brieven gemaakt. Geef de opdracht opnieuw.`,
  'letters-beside': ({ file, part }) =>
    `De brieven zijn gemaakt en gelden als verstuurd, maar ${file} kon niet worden gemaakt. Ze staan in ${part}. Geef dat bestand zelf een andere naam.`,
  'letters-lost': ({ file }) =>
    `De brieven gelden als verstuurd, maar ze staan niet in ${file}. Maak ze opnieuw voor dezelfde leerlingen, met --resend.`,
  'wrong-elk-number': ({ text }) =>
    `“${text}” is geen ELK-nummer. Een ELK-nummer heeft 9 cijfers; controleer of u een cijfer verkeerd typte.`,
  'unknown-pupil': ({ elkNumber }) =>
    `Er is geen leerling met ELK-nummer ${elkNumber}. Zoek het nummer op met: elk pupils list`,
  'unknown-number': ({ number, school }) =>
    `School ${school} heeft geen leerling met leerlingnummer ${number}. Zoek het op met: elk pupils list --school ${school}`,
  'pupil-of-other-school': ({ elkNumber, school }) =>
    `De leerling met ELK-nummer ${elkNumber} hoort niet bij ${school}. Controleer het nummer of laat --school en --board weg.`,
  'wrong-school-code': ({ text }) => `“${text}” is geen schoolcode. Schrijf het BRIN met de vestiging, zoals 18AB00.`,
  'unknown-school': ({ school, suggestion }) =>
    `School ${school} staat niet in ELK.${maybe(suggestion)} Alle scholen ziet u met: elk schools list`,
  'unknown-board': ({ board, suggestion }) =>
    `Schoolbestuur ${board} staat niet in ELK.${maybe(suggestion)} Alle scholen en besturen ziet u met: elk schools list`,
  'unknown-department': ({ department, suggestion }) =>
    `Afdeling ${department} staat niet in ELK.${maybe(suggestion)} Alle afdelingen ziet u met: elk departments list`,
  'unknown-advice': ({ text, suggestion }) =>
    `“${text}” is geen schooladvies.${maybe(suggestion)} De adviezen lopen van vmbo-b tot vwo, zoals vmbo-gl/tl of havo/vwo.`,
  'unknown-route': ({ text, suggestion }) =>
    `“${text}” is geen route.${maybe(suggestion)} Kies uit: ${allRoutes.join(', ')}.`,
  'unknown-round': ({ text }) => `“${text}” is geen ronde. Kies 1, 2 of completion (de afrondingsfase).`,
  'unknown-field': ({ text, suggestion }) =>
    `“${text}” is geen gegeven van een leerling.${maybe(suggestion)} Alle namen ziet u met: elk pupils correct --help`,
  'advice-not-corrected': ({ field, elkNumber }) =>
    field === 'route'
      ? `De route verandert u niet met --set. Leg haar vast met: elk advice record ${elkNumber} ADVIES --route ROUTE`
      : `Het advies verandert u niet met --set. Leg het vast met: elk advice record ${elkNumber} ADVIES`,
  'wrong-field': ({ field, value, problem, suggestion }) =>
    `${capital(fields.names[field])} “${value}”: ${fields.wrong[problem]}${maybe(suggestion)}`,
  'nothing-to-correct': () => 'Alles staat al zo in ELK. Er is niets veranderd.',
  'number-taken': ({ number, school }) =>
    `Leerlingnummer ${number} is al van een andere leerling van ${school}. Controleer het nummer.`,
  'advice-required': () => 'Voor regulier onderwijs is een schooladvies nodig, zoals havo/vwo. Geef het advies mee.',
  'extend-first': ({ round, closedAt, elkNumber }) =>
    `${capital(terms.rounds[round])} is gesloten sinds ${formatDeadline(closedAt, 'nl')}. Verleng eerst voor deze leerling: elk rounds extend ${round} --pupil ${elkNumber} --closes TIJDSTIP --reason "…"`,
  'reason-required': () => 'Deze handeling heeft een reden nodig voor het logboek. Geef die mee met: --reason "…"',
  'confirmation-required': () =>
    'Deze opdracht vraagt om bevestiging, maar hier kan niemand antwoorden. Voeg --yes toe als u het zeker weet.',
  'no-final-advice': () =>
    'Er is nog geen definitief schooladvies. Leg eerst het advies vast; dan kan het kind worden aangemeld.',
  'paper-route': ({ route }) =>
    `Aanmelden voor ${terms.routes[route]} gaat op papier. Gebruik het formulier van de basisschool.`,
  'not-a-paper-route': ({ route }) =>
    `Aanmelden voor ${terms.routes[route]} gaat online. Een papieren formulier is niet nodig.`,
  'no-form': ({ elkNumber }) =>
    `Voor ${elkNumber} is er nog geen aanmeldingsformulier. Dat komt er met het definitieve advies: elk advice record ${elkNumber} ADVIES`,
  'round-not-open': ({ round, opensAt }) =>
    `${capital(terms.rounds[round])} is nog niet open. Aanmelden kan vanaf ${moment(opensAt)}.`,
  'round-closed': ({ round, closedAt }) =>
    `${capital(terms.rounds[round])} is gesloten sinds ${formatDeadline(closedAt, 'nl')}. Bel de basisschool als er toch iets moet veranderen.`,
  'round-order': ({ problems }) =>
    problems.map(({ round, fault }) => `${capital(terms.rounds[round])}: ${config.faults[fault]}`).join('\n'),
  'extension-not-later': ({ closesAt }) =>
    `De ronde is al open tot en met ${formatDeadline(closesAt, 'nl')}. Kies een later tijdstip.`,
  'moment-passed': ({ moment: at }) => `${moment(at)} is al voorbij. Kies een tijdstip dat nog komt.`,
  'already-definitive': ({ round, submittedAt }) =>
    `De aanmelding voor ${terms.rounds[round]} is definitief sinds ${moment(submittedAt)}. Wijzigen kan alleen nadat de school haar opnieuw openzet.`,
  'not-definitive': ({ round }) =>
    `De aanmelding voor ${terms.rounds[round]} is niet definitief. Er is niets om opnieuw open te zetten.`,
  'already-placed': ({ round, department }) =>
    `Dit kind heeft in ${terms.rounds[round]} een plaats gekregen bij ${department}. Opnieuw aanmelden kan pas na het opgeven van die plaats. Dat doet de familie bij die school.`,
  'round-ended': ({ round }) =>
    `De uitslag van ${terms.rounds[round]} is er al. Aan die aanmelding kan niets meer veranderen. Bel de basisschool voor hulp.`,
  'not-placed': ({ elkNumber, round }) =>
    `Voor ${elkNumber} is er in ${terms.rounds[round]} geen plaats die al te zien is. Er is dus niets om op te geven. Bekijk de leerling met: elk status why ${elkNumber}`,
  'already-withdrawn': ({ elkNumber, round, department }) =>
    `De plaats van ${elkNumber} bij ${department} in ${terms.rounds[round]} is al opgegeven. Bekijk wat er gebeurde met: elk status why ${elkNumber}`,
  'placed-by-draw': ({ round }) =>
    `In ${terms.rounds[round]} komt de plaats uit de loting, niet van de school. Wacht op de uitslag van de ronde.`,
  'not-handed-in': ({ elkNumber, round }) =>
    `De familie van ${elkNumber} heeft voor ${terms.rounds[round]} niets ingeleverd. Laat haar eerst inleveren, of voer het papier in met: elk applications enter ${elkNumber}`,
  'other-department': ({ department, chosen }) =>
    `De familie koos ${chosen}, niet ${department}. Controleer de leerling en de school.`,
  'seats-of-round-1': () =>
    'In ronde 1 zijn alle plaatsen er. Verander de capaciteit met: elk departments import BESTAND',
  'wrong-seats': ({ text }) =>
    `“${text}” is geen aantal plaatsen. Schrijf de afdeling, een = en een getal, zoals barlaeus/vwo=4.`,
  'no-receipt': ({ elkNumber, round }) =>
    `De aanmelding van ${elkNumber} voor ${terms.rounds[round]} is niet definitief. Een bevestiging is er pas daarna. Bekijk de aanmelding met: elk applications show ${elkNumber}`,
  'wrong-receipt-code': ({ text }) =>
    `“${text}” is geen ontvangstcode. Zo’n code heeft 12 letters en cijfers, zoals 7K3M-9QXD-2HVA; typ hem opnieuw over.`,
  'unknown-receipt-code': ({ text }) =>
    `ELK kent hier geen ontvangstcode ${text}. Typ de code opnieuw over. Staat zij zo op het papier? Dan is het geen bewijs, of het is van een andere school of een ander jaar.`,
  'receipt-not-proven': ({ text, elkNumber }) =>
    `Ontvangstcode ${text} hoort niet bij ${elkNumber} met dit tijdstip en deze lijst. Controleer of u alles typte zoals het op het papier staat. Klopt het? Dan is het papier geen bewijs.`,
  'nothing-started': ({ round }) => `Voor ${terms.rounds[round]} is nog geen aanmelding begonnen.`,
  'stale-page': () =>
    'Wat u net deed, is niet opgeslagen. De aanmelding is intussen ergens anders veranderd. Hieronder staat het nieuwste. Kijk het na en doe het opnieuw.',
  'list-empty': () => 'U heeft nog geen school gekozen. Kies eerst een school.',
  'list-full': ({ max }) => `Op de lijst passen ${max} afdelingen. Haal er eerst één weg.`,
  'department-not-allowed': ({ department }) =>
    `Voor dit kind kan ${department} niet worden gekozen. Kies in plaats daarvan een afdeling die bij het advies past.`,
  'no-seats-left': ({ department }) =>
    `Bij ${department} zijn geen plaatsen meer vrij in deze ronde. Kies een andere school.`,
  'one-at-a-time': () => 'In de afrondingsfase kiest een familie één school tegelijk. Geef één afdeling op.',
  'not-admitted': ({ department, elkNumber }) =>
    `${department} kiest zelf wie er geplaatst mag worden, en heeft dit kind nog niet toegelaten. Is dat wel zo? Typ dan eerst: elk departments admit ${department} ${elkNumber}`,
  'nothing-to-choose': ({ elkNumber }) =>
    `Voor dit kind is er nog geen school om te kiezen. Laat een school het kind toe? Typ dan: elk departments admit AFDELING ${elkNumber}`,
  'nothing-to-simulate': ({ round }) =>
    `Er is nog geen definitieve lijst voor ${terms.rounds[round]}, dus er valt niets na te spelen. Probeer het opnieuw als families hebben aangemeld.`,
  'not-in-draw': ({ elkNumber, round }) =>
    `Leerling ${elkNumber} heeft geen definitieve lijst die meedoet in ${terms.rounds[round]}. Bekijk een lijst die u zelf typt, met --list.`,
  'seats-below-grants': ({ department, seats, grants }) =>
    `${grants === 1 ? '1 leerling heeft' : `${grants} leerlingen hebben`} vóór de loting recht op een plaats bij ${department}. Kies daar niet minder plaatsen: ${seats} is te weinig.`,
  'department-twice': ({ department }) => `${department} staat twee keer op de lijst. Laat één van de twee weg.`,
  'one-school-only': ({ route }) => `Voor ${terms.routes[route]} kiest een familie één school. Geef één school op.`,
  'wish-not-listed': ({ department }) =>
    `De wens voor ${department} kan niet: die afdeling staat niet op de lijst. Zet haar op de lijst of laat de wens weg.`,
  'wish-not-possible': ({ department }) =>
    `Bij ${department} kan een familie met dit advies geen hoger niveau wensen. Laat de wens weg.`,
  'places-wrong': () => 'Niet elke plaats klopt. Geef elke school een eigen getal, te beginnen bij 1.',
  'child-data-unchecked': () => 'De gegevens van het kind zijn nog niet bevestigd. Kijk ze na en bevestig ze.',
  'contact-unchecked': () => 'De contactgegevens zijn nog niet bevestigd. Kijk ze na en bevestig ze.',
  'not-confirmed': () => 'Zet eerst een vinkje om te laten weten dat u hierna niets meer kunt veranderen.',
  'no-account': () => 'Er is nog geen ouderaccount. Stuur eerst de ouderinlog.',
  'no-login': ({ elkNumber }) =>
    `Voor ${elkNumber} is er geen ouderinlog en geen account. Er is niets om in te trekken.`,
  'has-account': ({ elkNumber }) =>
    `De ouders van ${elkNumber} hebben al een account. Zij kunnen zelf een nieuw wachtwoord kiezen via “Wachtwoord vergeten”.`,
  'unknown-mail': ({ id }) => `Er is geen mail met nummer ${id}. Bekijk alle mails met: elk mail list`,
  'mail-of-other-school': ({ id, school }) =>
    `Mail ${id} hoort niet bij ${school}. Controleer het nummer of laat --school en --board weg.`,
  'mail-not-retryable': ({ id, state }) =>
    `Mail ${id} heeft status ${mails.states[state]} en kan niet opnieuw. Alleen een mislukte, onzekere of vervallen mail kan opnieuw.`,
  'mail-not-unknown': ({ id, state }) =>
    `Mail ${id} heeft status ${mails.states[state]}. Beslissen kan alleen over een onzekere mail; er is niets veranderd.`,
  'unknown-mail-kind': ({ kind }) => `“${kind}” is geen soort mail. De soorten ziet u met: elk mail preview --help`,
  'dkim-key-missing': ({ file, selector }) =>
    `De sleutel om mail te ondertekenen ontbreekt: ${file}. Zet hem terug, of maak een nieuwe met: elk mail dkim-key --selector ${selector}`,
  'dkim-key-unreadable': ({ file }) =>
    `ELK mag of kan ${file} niet lezen. Geef de gebruiker van ELK het recht dit bestand te lezen.`,
  'dkim-key-wrong': ({ file }) =>
    `In ${file} staat geen sleutel waarmee ELK mail kan ondertekenen. Dat moet een RSA-sleutel zijn. Maak een nieuwe, onder een andere naam, met: elk mail dkim-key --selector NAAM`,
  'dkim-key-exists': ({ file }) =>
    `${file} is er al en blijft zoals het is. Kies voor een nieuwe sleutel een andere naam, met --selector. Wat er in de DNS moet, ziet u met: elk doctor mail`,
  'login-wrong': () =>
    'Dit ELK-nummer en dit wachtwoord horen niet bij elkaar. Controleer beide. Lukt het na een paar keer niet? Kies dan ‘Wachtwoord vergeten?’.',
  'too-busy': () => 'Het is nu erg druk. Wacht een minuut en probeer het dan opnieuw; wat u al opsloeg is bewaard.',
  'birth-date-wrong': () =>
    'Deze geboortedatum hoort niet bij deze link. Controleer de datum. Klopt die toch? Bel dan de basisschool.',
  'too-many-tries': () =>
    'Er is te vaak iets verkeerds ingevuld. Wacht een kwartier en probeer het opnieuw, of bel de basisschool.',
  'address-in-use': ({ host, port }) =>
    `Poort ${port} op ${host} is al in gebruik. Stop het andere programma, of kies een andere poort met --port.`,
  'address-refused': ({ host, port }) =>
    `Het portaal mag of kan niet luisteren op ${host}, poort ${port}. Kies een ander adres met --host, of een poort boven 1023 met --port.`,
  'password-too-short': ({ min }) =>
    `Het wachtwoord heeft minder dan ${min} tekens. Maak het langer, bijvoorbeeld met vier gewone woorden.`,
  'password-too-long': ({ max }) => `Het wachtwoord heeft meer dan ${max} tekens. Maak het korter.`,
  'password-too-common': () =>
    'Dit wachtwoord is makkelijk te raden. Kies iets anders, bijvoorbeeld vier gewone woorden.',
  'passwords-differ': () => 'De twee wachtwoorden zijn niet hetzelfde. Typ ze allebei opnieuw.',
  'letter-code-wrong': () =>
    'Dit ELK-nummer en deze code horen niet bij elkaar, of de code werkt niet meer. Vul ze precies zo in als in de nieuwste brief. Hieronder staat wat u verder kunt doen.',
  'link-unknown': () =>
    'Deze link werkt niet. Controleer of u de hele link heeft gebruikt, of vraag de school om een nieuwe mail.',
  'link-used': () => 'Deze link is al gebruikt. Log in met het ELK-nummer en uw wachtwoord.',
  'link-superseded': ({ newerAt }) => `Er is een nieuwere mail, van ${moment(newerAt)}. Gebruik de link uit die mail.`,
  'link-expired': () => 'Deze link is te oud. Vraag een nieuwe mail aan.',
  'link-revoked': () => 'De school heeft deze link ingetrokken. Vraag de school om een nieuwe mail.',
  ...backupProblems,
  ...matchProblems,
  ...privacyProblems,
  ...resultProblems,
  ...tokenProblems,
  ...remoteProblems,
}
