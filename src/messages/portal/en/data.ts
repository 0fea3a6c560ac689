import type { PortalMessages } from '../nl.js'

export const childData: PortalMessages['childData'] = {
  title: 'Your child’s details',
  intro: 'These details come from the primary school. Check carefully that everything is right.',
  name: 'Name',
  birthDate: 'Date of birth',
  address: 'Address',
  primarySchool: 'Primary school',
  advice: 'School advice',
  noAdvice: 'no final advice yet',
  route: 'Kind of education',
  elkNumber: 'ELK number',
  version: 'Version of the form',
  versionMade: (version, moment) => `${version}, made on ${moment}`,
  confirm: 'These details are right',
  confirmed: 'You have told us that these details are right.',
  wrongHeading: 'Is something wrong?',
  wrong: [
    'You cannot change these details yourself. Call your child’s primary school.',
    'The primary school corrects the details. After that you see them here.',
    'You do not have to start again. You keep logging in the same way.',
  ],
}

export const contact: PortalMessages['contact'] = {
  title: 'Your contact details',
  intro: 'We send all e-mails about the application to the first e-mail address.',
  leaveEmpty: 'Is there something you don’t have, such as an e-mail address? Then leave it empty.',
  closed: 'You cannot change these details now. Is something wrong? Then call the primary school.',
  first: 'Parent or guardian 1',
  second: 'Parent or guardian 2',
  name: 'Name',
  email: 'E-mail address',
  phone: 'Phone number',
  language: 'In which language do you want our e-mails?',
}
