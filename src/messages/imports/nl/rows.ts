import { routes } from '../../../domain/route.js'
import { terms } from '../../terms/nl.js'
import { quoted, type RowProblemSentences, type RowWarningSentences } from '../parts.js'

const maybe = ({ suggestion }: { suggestion?: string | undefined }) => (suggestion ? ` Bedoelde u ${suggestion}?` : '')

/** What is wrong with a row, and how to mend it. */
export const problems: RowProblemSentences = {
  missing: () => 'Deze cel is leeg. Vul hem in.',
  'forbidden-character': (problem) =>
    `${quoted(problem.value)} bevat een onzichtbaar of verloren teken.${maybe(problem)} Typ de tekst opnieuw.`,
  'too-long': ({ value }) => `${quoted(value)} is langer dan 200 tekens. Maak de tekst korter.`,
  'invalid-date': (problem) =>
    `${quoted(problem.value)} is geen datum die bestaat.${maybe(problem)} Schrijf de datum als 31-12-2013.`,
  'unlikely-birth-date': ({ value }) => `Op ${quoted(value)} is geen kind uit groep 8 geboren. Controleer het jaar.`,
  'invalid-postcode': (problem) =>
    `${quoted(problem.value)} is geen Nederlandse postcode.${maybe(problem)} Schrijf de postcode als 1012 AB.`,
  'invalid-email': (problem) =>
    `${quoted(problem.value)} is geen e-mailadres.${maybe(problem)} Verbeter het of maak de cel leeg.`,
  'several-emails': ({ value }) => `In deze cel staan meer e-mailadressen: ${quoted(value)}. Laat er één staan.`,
  'invalid-phone': ({ value }) => `${quoted(value)} is geen telefoonnummer. Gebruik cijfers, of maak de cel leeg.`,
  'double-encoded': (problem) =>
    `${quoted(problem.value)} is beschadigd.${maybe(problem)} Verbeter de tekst, of maak de export opnieuw.`,
  'too-many-cells': ({ value }) => `Deze rij heeft meer cellen dan de kop: ${quoted(value)}. Haal weg wat te veel is.`,
  'combined-group': ({ value }) =>
    `${quoted(value)} is een combinatiegroep. Zet hier de jaargroep van het kind: 7 of 8.`,
  'unknown-group': ({ value }) =>
    `Uit ${quoted(value)} blijkt geen jaargroep. Zet hier de jaargroep van het kind, zoals 8.`,
  'wrong-school-code': (problem) =>
    `${quoted(problem.value)} is geen schoolcode.${maybe(problem)} Schrijf het BRIN met de vestiging, zoals 18AB00.`,
  'unknown-school': (problem) =>
    `School ${quoted(problem.value)} staat niet in ELK.${maybe(problem)} Controleer de code, of importeer eerst de school.`,
  'several-schools': ({ value }) =>
    `Er zijn meer scholen die ${quoted(value)} heten. Schrijf het BRIN met de vestiging, zoals 18AB00.`,
  'other-school': ({ school }) =>
    `Deze rij hoort niet bij ${school}. Haal de rij weg, of kies met --school een andere school.`,
  'wrong-elk-number': ({ value }) => `${quoted(value)} is geen ELK-nummer. Controleer of er een cijfer verkeerd staat.`,
  'unknown-pupil': ({ value }) =>
    `Leerling ${quoted(value)} staat niet in ELK. Controleer de rij, of importeer eerst de leerlingen.`,
  'several-pupils': () => 'Meer leerlingen hebben deze naam en geboortedatum. Zet het leerlingnummer erbij.',
  'other-child': ({ name }) => `In ELK hoort dit nummer bij een ander kind: ${name}. Controleer het leerlingnummer.`,
  'number-taken': ({ value, name }) =>
    `Leerlingnummer ${quoted(value)} is in ELK al van ${name}. Controleer het nummer.`,
  'duplicate-row': ({ firstRow }) => `Dit staat ook al in rij ${firstRow}. Haal een van de twee rijen weg.`,
  'unknown-advice': (problem) =>
    `${quoted(problem.value)} is geen schooladvies.${maybe(problem)} De adviezen lopen van vmbo-b tot vwo, zoals havo/vwo.`,
  'unknown-route': (problem) =>
    `${quoted(problem.value)} is geen route.${maybe(problem)} Kies uit: ${routes.join(', ')}.`,
  'other-route': ({ value, route }) =>
    `De route ${quoted(value)} past niet bij het advies: daar staat ${terms.routes[route]}. Verbeter een van de twee.`,
  'unknown-status': ({ value }) =>
    `${quoted(value)} zegt niet of het advies vaststaat. Schrijf definitief of voorlopig.`,
  'advice-required': () => 'Voor regulier onderwijs is een advies nodig. Vul het advies in.',
  'already-definitive': ({ round }) =>
    `De aanmelding voor ${terms.rounds[round]} is al definitief. Zet haar eerst weer open met: elk applications reopen`,
  'unknown-kind': (problem) =>
    `${quoted(problem.value)} is geen soort school.${maybe(problem)} Kies basisschool, regular, praktijkonderwijs, kovo of vso.`,
  'wrong-code': (problem) =>
    `${quoted(problem.value)} kan geen code zijn.${maybe(problem)} Gebruik kleine letters, cijfers en streepjes.`,
  'wrong-website': (problem) => `${quoted(problem.value)} is geen webadres.${maybe(problem)} Begin met https://.`,
  'wrong-number': ({ value }) => `${quoted(value)} is geen aantal. Schrijf een heel getal, of maak de cel leeg.`,
  'neither-yes-nor-no': ({ value }) => `${quoted(value)} is geen ja of nee. Schrijf ja of nee.`,
  'unknown-department': (problem) =>
    `Afdeling ${quoted(problem.value)} staat niet in ELK.${maybe(problem)} Alle afdelingen ziet u met: elk departments list`,
  'unknown-grant': ({ value }) =>
    `${quoted(value)} geeft geen plaats vóór de loting. Schrijf hardheidsclausule, sbo of kopklas.`,
  'route-not-drawn': ({ value, route }) =>
    `Leerling ${quoted(value)} gaat naar ${terms.routes[route]} en doet niet mee aan de loting. Haal de rij weg, of verander de route.`,
  'no-participant': ({ value, round }) =>
    `Leerling ${quoted(value)} deed niet mee in ${terms.rounds[round]}. Alleen wie een lijst inleverde, deed mee. Haal de rij weg.`,
  'not-listed': ({ value }) =>
    `Afdeling ${quoted(value)} staat niet op de lijst van dit kind. Controleer de plaatsing. De lijst ziet u met: elk applications show`,
  'advice-not-admitted': ({ value, advice }) =>
    `Afdeling ${quoted(value)} laat het advies ${advice} niet toe. Controleer de plaatsing.`,
  'wrong-lot': ({ value }) => `${quoted(value)} is geen lotnummer. Schrijf een heel getal vanaf 1.`,
  'lot-missing': () => 'Andere rijen hebben een lotnummer, deze niet. Vul het in, of laat de hele kolom leeg.',
  'lot-twice': ({ value, firstRow }) =>
    `Lotnummer ${quoted(value)} staat ook in rij ${firstRow}. Elk kind heeft een eigen nummer.`,
  'unknown-how': (problem) =>
    `${quoted(problem.value)} zegt niet hoe er is geplaatst.${maybe(problem)} Schrijf loting, ophoging, hand, hardheidsclausule, sbo of kopklas.`,
  'how-without-seat': ({ value }) =>
    `${quoted(value)} past niet bij de plaatsing in deze rij. Verbeter een van de twee cellen.`,
}

/** What is strange about a row that is taken all the same. */
export const warnings: RowWarningSentences = {
  'same-child-in-file': ({ value, otherRow }) =>
    `${quoted(value)} lijkt op rij ${otherRow}: zelfde naam en geboortedatum, ander nummer. Is het één kind? Haal dan een rij weg.`,
  'same-child-in-elk': ({ value, elkNumber }) =>
    `${quoted(value)} lijkt op ELK-nummer ${elkNumber}: zelfde naam en geboortedatum, ander nummer. Controleer of het één kind is.`,
  'same-child-elsewhere': ({ value }) =>
    `Een kind met de naam en geboortedatum van ${quoted(value)} staat ook bij een andere school. Vraag de beheerder of het één kind is.`,
  'kept-for-family': ({ value }) =>
    `De familie vulde dit zelf in. Dat blijft zo; ${quoted(value)} is niet overgenomen.`,
  'kept-correction': ({ value }) =>
    `${quoted(value)} is in ELK met de hand verbeterd. Dat blijft zo; verbeter het ook in uw administratie.`,
  'route-without-final-advice': ({ value }) =>
    `Het advies is nog voorlopig. De route ${quoted(value)} is daarom niet overgenomen.`,
}
