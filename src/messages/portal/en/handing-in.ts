import type { PortalMessages } from '../nl.js'
import { parts } from '../parts.js'

export const check: PortalMessages['check'] = {
  title: 'Check and hand in',
  intro:
    'Check everything once more. Is something wrong? Then choose ‘Change’. Are your child’s details wrong? Then call the primary school.',
  childHeading: 'Your child',
  contactHeading: 'Your contact details',
  listHeading: 'Your preference list',
  schoolHeading: 'The school you choose',
  childAnswer: 'Are the details right?',
  childConfirmed: 'Yes, you have checked them.',
  childUnconfirmed: 'Not checked yet.',
  nothing: 'nothing chosen yet',
  changeList: 'the preference list',
  changeSchool: 'the school',
  look: 'View',
  lookChild: 'your child’s details',
  missingHeading: 'You cannot hand in yet',
  missing: 'First you still have to do this:',
  missingTasks: {
    'child-data': 'Tell us whether your child’s details are right',
    contact: 'Save your contact details',
    preferences: 'Put one or more schools on your list',
    'one-school': 'Choose a school',
  },
  warningHeading: 'Note: you have no guarantee of a place',
  warning: 'Your list is too short. Your child may not get a place at any school on your list.',
  warningAnyway: 'You may hand in the list like this. With enough schools your child is certain of a place.',
  lengthen: 'Make the list longer',
  handInHeading: 'Handing in',
  noHurry: 'Early or late makes no difference to the lottery.',
  sure: 'I know that I cannot change anything after this',
  submit: 'Make the application final',
}

export const receipt: PortalMessages['receipt'] = {
  title: 'Receipt',
  heading: 'The application is final',
  text: 'We have received the application in good order. There is nothing more to do now.',
  code: 'Receipt code',
  at: 'Handed in on',
  child: 'Child',
  round: 'Round',
  primarySchool: 'Primary school',
  version: 'Version of the form',
  listHeading: 'Your preference list',
  schoolHeading: 'The chosen school',
  byStaff: 'A member of staff entered this application for you. Is something wrong? Then call the primary school.',
  corrected:
    'After it was handed in, the primary school corrected your child’s details. Your application stays as it is.',
  replaces: (code) => parts`You had handed in before. The receipt code ${code} no longer counts.`,
  keepHeading: 'Keep this receipt',
  keep: 'You can print this page, or keep the PDF.',
  genuine: 'With the receipt code the primary school can see what you handed in, and when.',
  pdf: 'Open the receipt as a PDF',
  mailed: 'You also get this receipt by e-mail.',
}
