import type { PortalMessages } from '../nl.js'

export const login: PortalMessages['login'] = {
  title: 'Log in',
  intro: 'Log in to apply to a secondary school for your child.',
  elkNumber: 'ELK number',
  elkNumberHint: '9 digits. It is in the e-mail or the letter about the application.',
  password: 'Password',
  submit: 'Log in',
  forgotten: 'Forgotten your password?',
  firstTimeHeading: 'Is this your first time?',
  firstTime: [
    'You have received an e-mail from the primary school. Open the link in that e-mail. There you choose a password.',
    'No e-mail and no letter? Then call your child’s primary school.',
  ],
  toLetter: 'I have a letter',
  notices: {
    expired:
      'You were logged out because you did nothing for a while, or because there is a new password. Log in again. What you saved is still there. What you had not saved yet, you fill in again.',
    'password-changed': 'Your new password is saved. You can log in with it now.',
  },
}

export const letter: PortalMessages['letter'] = {
  title: 'Begin with your letter',
  intro: 'Can you not scan the QR code on the letter? Then fill in here what the letter says.',
  elkNumberHint: '9 digits. It stands on the letter in large print.',
  code: 'Code',
  codeHint: 'The 12 letters and digits on the letter, such as 7K3M-9QXD-2HVA. You need no capitals.',
  submit: 'Continue',
  toLogin: 'I already have a password',
  problemHeading: 'No letter, or does it not work?',
  problem: [
    'Have you chosen a password already? Then you no longer need the code. Log in with the ELK number and your password.',
    'Did you get more than one letter? Then use the newest.',
    'Does it not work after a few tries? Wait a quarter of an hour and try again.',
    'Have you lost the letter, or does the code not work? Call your child’s primary school. They can send you a new one.',
  ],
}

export const openLogin: PortalMessages['openLogin'] = {
  titles: { login: 'Choose a password', 'password-reset': 'Choose a new password' },
  intro: {
    login: 'With this password you apply for your child. You also need it later, for the result.',
    'password-reset': 'Your old password will stop working. Everything you saved is still there.',
  },
  elkNumber: 'ELK number',
  elkNumberHint: 'You use this to log in. Keep it in a safe place.',
  birthDate: 'Your child’s date of birth',
  birthDateHint: 'It tells us that the e-mail or the letter is yours. For example: 31 1 2014.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  password: 'New password',
  passwordHint: (min) => `At least ${min} characters. Four separate words are strong and easy to remember.`,
  suggestion: 'An example in Dutch, made for you only:',
  repeat: 'The new password once more',
  submit: 'Save password',
}

export const linkProblem: PortalMessages['linkProblem'] = {
  used: {
    title: 'This link has been used',
    text: ['A password was already chosen with this link. Log in with the ELK number and that password.'],
  },
  'has-account': {
    title: 'You already have a password',
    text: ['A password has already been chosen for your child. You no longer need this link.'],
  },
  superseded: {
    title: 'There is a newer e-mail or letter',
    text: [
      'This link no longer works, because you got another e-mail or letter after it. Use the newest link.',
      'Can’t find that e-mail? Then look in your spam folder too.',
    ],
  },
  expired: {
    title: 'This link has expired',
    text: ['This link only works for a limited time. That time is over. You need a new link.'],
  },
  revoked: {
    title: 'This link was withdrawn',
    text: ['This link can no longer be used. Call your child’s primary school and ask for a new link.'],
  },
  unknown: {
    title: 'This link does not work',
    text: [
      'Perhaps a piece of the link got lost. Open the link in the e-mail itself, or scan the QR code again.',
      'Does that not work either? Then copy the whole link and paste it into the address bar.',
    ],
  },
  toLogin: 'Log in',
  toForgotten: 'Choose a new password',
  askSchool: 'No luck? Call your child’s primary school. They can send you a new link.',
}

export const forgotPassword: PortalMessages['forgotPassword'] = {
  title: 'Forgotten your password',
  intro:
    'Fill in your child’s ELK number. We send you an e-mail with a link. With that link you choose a new password.',
  submit: 'Send the e-mail',
  sentTitle: 'Look in your mailbox',
  sent: 'Do we know this ELK number? Then you get an e-mail with a link within a few minutes.',
  notReceivedHeading: 'No e-mail?',
  notReceived: [
    'Look in your spam folder too.',
    'Check that the ELK number is right and try again.',
    'Did you never have a password? Then call your child’s primary school.',
    'Has your e-mail address changed? Then call the primary school too.',
  ],
  again: 'Try again',
  toLogin: 'Back to log in',
}

export const loggedOut: PortalMessages['loggedOut'] = {
  title: 'You are logged out',
  text: 'Everything you saved is still there.',
  sharedComputer: 'Do you share this computer with others? Then close this window as well.',
  again: 'Log in again',
}
