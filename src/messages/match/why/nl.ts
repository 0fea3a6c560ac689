import type { DrawReason, Preference, RaiseReason } from '../../../domain/matching/explain.js'

const number = (value: number) => value.toLocaleString('nl-NL')
const seats = (count: number) => `${number(count)} ${count === 1 ? 'plaats' : 'plaatsen'}`

type Numbers = Preference & { lot: number; schools: number; needed: number | null }

const draw: Record<DrawReason, (numbers: Numbers) => string> = {
  given: () => 'Hier is de plaats.',
  'below-seat': () => 'Dit was niet meer nodig: een hogere voorkeur had plaats.',
  'seated-by-grant': () => 'Vóór de loting was er al een plaats bij een andere afdeling.',
  'no-capacity': () => 'Hier waren in deze ronde geen plaatsen.',
  'all-granted': ({ capacity, byGrant }) =>
    `Alle ${seats(capacity)} waren al vóór de loting vergeven, aan ${number(byGrant)} leerlingen.`,
  'better-lots': ({ capacity, byGrant, lastLot, lot }) =>
    [
      `Hier waren ${seats(capacity)}.`,
      byGrant > 0
        ? ` Daarvan ${byGrant === 1 ? 'was er' : 'waren er'} ${number(byGrant)} vóór de loting vergeven.`
        : '',
      lastLot === null ? '' : ` De laatste plaats ging naar lotnummer ${number(lastLot)}; dit is ${number(lot)}.`,
    ].join(''),
}

const afterwards: Record<RaiseReason, (numbers: Numbers) => string> = {
  given: ({ raise }) => `Er mochten ${seats(raise)} bij komen, en één daarvan is deze.`,
  'given-by-hand': () => 'De besturen gaven deze plaats met de hand.',
  'below-seat': () => '',
  'no-guarantee': () => 'In deze ronde komen er geen extra plaatsen.',
  'list-not-complete': ({ schools, needed }) =>
    `Extra plaatsen zijn alleen voor een volledige lijst. Hier staan ${number(schools)} scholen op, en het moeten er ${number(needed ?? 0)} zijn.`,
  'no-raise': () => 'Hier mochten geen plaatsen bij komen: de afdeling is er te klein voor.',
  'better-lots': ({ raise, byRaise, lastRaise }) =>
    lastRaise === null
      ? `Ook de ${seats(raise)} extra ${raise === 1 ? 'was' : 'waren'} al vergeven.`
      : `Ook de extra plaatsen (${number(byRaise)}) waren vergeven, tot lotnummer ${number(lastRaise)}.`,
}

/** Why a pupil got the seat it got. */
export const why = {
  lot: (lot: number) => `Lotnummer ${number(lot)}.`,
  code: (code: string) => `Code in de gepubliceerde bestanden: ${code}`,
  seat: {
    hardship: 'Geplaatst vóór de loting, door de hardheidsclausule.',
    'special-primary': 'Geplaatst vóór de loting, vanuit het speciaal basisonderwijs.',
    kopklas: 'Geplaatst vóór de loting, na de Kopklas.',
    lot: 'Geplaatst in de loting.',
    raise: 'Geplaatst doordat de afdeling extra plaatsen kreeg.',
    hand: 'Geplaatst met de hand, door de besturen.',
    none: 'Geen plaats.',
  },
  position: (position: number) =>
    position === 1 ? 'Dit is de school van eerste voorkeur.' : `Dit is de ${position}e school op de lijst.`,
  below: (preferences: number) =>
    `Eronder ${preferences === 1 ? 'staat nog 1 voorkeur' : `staan nog ${preferences} voorkeuren`}. Die ${preferences === 1 ? 'was' : 'waren'} niet meer nodig.`,
  draw,
  afterwards,
  reserve: (rank: number) => `Plaats ${number(rank)} op de reservelijst.`,
  reserveHint: 'Op een reservelijst telt eerst de plaats op de lijst, en daarna het hoogste lotnummer eerst.',
}
