import type { PortalMessages } from '../nl.js'

export const errorPages: PortalMessages['errorPages'] = {
  'not-found': {
    title: 'This page does not exist',
    text: ['Perhaps the address is wrong, or the page has moved. Check the address or go to the start.'],
  },
  'out-of-date': {
    title: 'This page was open too long',
    text: [
      'What you just did was not saved. What you saved before is still there.',
      'Open the page again and do it once more.',
    ],
  },
  'no-cookies': {
    title: 'Your browser sent no cookies',
    text: [
      'That is why what you just did was not saved. Open the page again and do it once more.',
      'Do you see this again? Allow cookies in your browser, or use another browser. Does it still fail? Call us.',
    ],
  },
  'too-busy': {
    title: 'It is very busy right now',
    text: [
      'Too many people are at work at this moment. Wait a minute and then try again.',
      'What you saved is still there. Early or late makes no difference to the lottery.',
    ],
  },
  technical: {
    title: 'Something went wrong on our side',
    text: [
      'It is not your fault. What you just did may not have been saved. Please check that later.',
      'Try again in a few minutes. Does it go wrong again? Call us and mention the number below.',
    ],
  },
}

export const errorWords: PortalMessages['errorWords'] = {
  reference: 'Number of this error',
  toStart: 'To the start',
  again: 'Open the page again',
}

export const fieldProblems: PortalMessages['fieldProblems'] = {
  elkNumberMissing: 'Fill in the ELK number.',
  letterCodeMissing: 'Fill in the code that is on the letter.',
  passwordMissing: 'Fill in the password.',
  birthDateMissing: 'Fill in your child’s date of birth: day, month and year.',
  birthDateImpossible:
    'This date does not exist. Fill in the day, the month and the whole year in digits, such as 31 1 2014.',
  placeNotNumber: (department) => `There is no number at ${department}. Fill in a number, for example 1.`,
  placeTaken: (department) => `The number at ${department} is there twice. Give each choice its own number.`,
}
