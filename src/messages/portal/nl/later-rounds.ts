import type { RoundName } from '../../../domain/round.js'
import { terms } from '../../terms/nl.js'
import { parts } from '../parts.js'

/** What is different after the first round: who has a place, who chooses again, and from which seats. */
export const laterRounds = {
  unplaced: (round: RoundName) => `Uw kind heeft in ${terms.rounds[round]} geen plaats gekregen.`,
  withdrawn: <Name>(department: Name) => parts`U heeft de plaats bij ${department} opgegeven.`,
  sameAccount: 'U heeft geen nieuwe inlog nodig.',
  newList: 'U maakt een nieuwe keuze. U ziet alleen scholen met vrije plaatsen.',
  noGuarantee: 'In deze ronde is er geen plaatsingsgarantie.',
  reserve: 'Staat uw kind op een reservelijst van ronde 1? Dan blijft dat zo.',
  oneAtATime: 'U kiest één school tegelijk. Die school laat weten of uw kind er een plaats krijgt.',
  another: 'Lukt het niet bij die school? Dan kunt u een andere school kiezen.',
  firstCome: 'Een plaats kan intussen naar een ander kind gaan. Wacht dus niet te lang met inleveren.',
  full: 'Er is geen plaats meer vrij.',
  legend: 'Voor welke school meldt u uw kind aan?',
  placedHeading: 'Uw kind heeft een plaats',
  placed: <Name>(department: Name) => parts`Uw kind is geplaatst bij ${department}.`,
  giveUp: 'Opnieuw aanmelden kan alleen als u deze plaats eerst opgeeft. Dat doet u bij die school.',
  goneForGood: 'Let op: die plaats krijgt u dan niet meer terug.',
  withdrawnHeading: 'U heeft de plaats opgegeven',
  callSchool: 'Bel de basisschool van uw kind. Zij helpen u verder.',
  waitingHeading: 'Nu beslist de school',
  waiting: <Name>(department: Name) => parts`${department} laat weten of uw kind een plaats krijgt.`,
  seeResult: 'Dat ziet u daarna ook op de pagina met de uitslag.',
}
