import { terms } from '../../terms/en.js'
import type { PortalMessages } from '../nl.js'
import { parts } from '../parts.js'

export const laterRounds: PortalMessages['laterRounds'] = {
  unplaced: (round) => `Your child did not get a place in ${terms.rounds[round]}.`,
  withdrawn: (department) => parts`You gave up the place at ${department}.`,
  sameAccount: 'You do not need a new login.',
  newList: 'You make a new choice. You only see schools with free places.',
  noGuarantee: 'There is no placement guarantee in this round.',
  reserve: 'Is your child on a reserve list of round 1? Then that stays so.',
  oneAtATime: 'You choose one school at a time. That school lets you know whether your child gets a place.',
  another: 'Does it not work out at that school? Then you can choose another one.',
  firstCome: 'Meanwhile a place can go to another child. So do not wait too long to hand in.',
  full: 'No places left.',
  legend: 'For which school do you apply?',
  placedHeading: 'Your child has a place',
  placed: (department) => parts`Your child has a place at ${department}.`,
  giveUp: 'You can only apply again after giving up this place. You do that at that school.',
  goneForGood: 'Please note: you will not get that place back.',
  withdrawnHeading: 'You gave up the place',
  callSchool: 'Call your child’s primary school. They will help you.',
  waitingHeading: 'Now the school decides',
  waiting: (department) => parts`${department} lets you know whether your child gets a place.`,
  seeResult: 'After that you also see it on the page with the result.',
}
