import type { PortalMessages } from '../nl.js'
import { parts } from '../parts.js'

const schoolCount = (schools: number) =>
  schools === 0 ? 'no school yet' : schools === 1 ? '1 school' : `${schools} different schools`

export const guarantee: PortalMessages['guarantee'] = {
  count: schoolCount,
  enough: (have, needed) => `Your list has ${have}. That is enough for the guarantee of a place. It needs ${needed}.`,
  tooShort: (have, needed) => `Your list has ${have}. The guarantee of a place needs ${needed} different schools.`,
  addMore: (missing) => (missing === 1 ? 'Add 1 more school.' : `Add ${missing} more schools.`),
  meaning: 'With the guarantee your child is certain of a place at one of the schools on your list.',
  countedOnce: 'Two choices at the same school count as one school.',
}

export const preferences: PortalMessages['preferences'] = {
  title: 'Preference list',
  intro: 'Put the school you like best at the top. Below it the second, the third, and so on.',
  honest: 'Choose the order you really want. Another order does not give a better chance.',
  listHeading: 'Your list',
  emptyHeading: 'Your list is still empty',
  empty: 'Find a school below and choose ‘Add’.',
  place: 'Place',
  placeOf: (department) => parts`of ${department}`,
  renumberHint: 'You can also type other numbers and then save.',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  add: 'Add',
  toPlace: (department, place) => parts<typeof department | number>`${department}, to place ${place}`,
  fromList: (department) => parts`${department}, from the list`,
  atPlace: (department, place) => parts<typeof department | number>`${department}, at place ${place}`,
  upperLevel: (level) => `Preferably a class at the level ${level}`,
  upperLevelNote: 'A wish for a level is not certain. The school considers it when it can.',
  saveOrder: 'Save the order',
  finish: 'Save and back to the overview',
  finishToCheck: 'Save and back to the check',
  moved: (department, place, of) => parts<typeof department | number>`${department} is now at place ${place} of ${of}.`,
  added: (department, place) => parts<typeof department | number>`${department} was added at place ${place}.`,
  removed: (department) => parts`${department} was taken off the list.`,
  restored: (department, place) => parts<typeof department | number>`${department} is back at place ${place}.`,
  saved: 'The list is saved.',
  restore: (place) => `Put back at place ${place}`,
  addHeading: 'Add schools',
  toList: 'To your list',
  fits: 'You only see schools that fit your child’s advice.',
  searchText: 'Find a school',
  searchHint: 'Name, street, town or profile.',
  level: 'Level',
  everyLevel: 'All levels',
  search: 'Search',
  found: (count) => (count === 1 ? '1 choice found' : `${count} choices found`),
  foundSome: (shown, count) => `${shown} of ${count} choices`,
  showAll: (count) => `Show all ${count} choices`,
  nothingFound: 'No school found. Search for another word, or choose ‘All levels’.',
  nothingAllowed: 'At this moment there is no school you can choose. Call your child’s primary school.',
  full: (max) => `Your list is full. It holds ${max} choices. Remove one first.`,
  listedAt: (place) => `At place ${place} of your list`,
  seats: (count) => (count === 1 ? '1 place' : `${count} places`),
  freeSeats: (count) => (count === 1 ? '1 place left' : `${count} places left`),
  firstChoices: (count) => `${count} times the first choice last year`,
  admitted: 'This school has admitted your child.',
  website: 'Website',
}

export const oneSchool: PortalMessages['oneSchool'] = {
  title: 'Choose a school',
  intro: 'Choose one school. You can still change your choice until you hand in the application.',
  noLottery: 'These schools take no part in the lottery.',
  legend: 'Which school will your child go to?',
  noneHeading: 'You cannot choose a school yet',
  none: [
    'A school must admit your child first. No school has told us so yet.',
    'Call your child’s primary school. Ask how things stand with the admission.',
  ],
}
