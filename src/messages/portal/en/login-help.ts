import type { PortalMessages } from '../nl.js'
import { parts } from '../parts.js'

export const loginHelp: PortalMessages['loginHelp'] = {
  title: 'Logging in does not work',
  intro: 'Choose what is the matter. There is always a way on.',
  navigation: 'What is the matter?',
  searchMail: (sender) => parts`Search your mailbox for e-mail from ${sender}. Also look in your spam folder.`,
  cases: {
    noMail: {
      heading: 'I did not get an e-mail',
      steps: [
        'The e-mail goes to one address: that of parent or guardian 1. Ask whether the other has it.',
        'Nothing found? Call your child’s primary school. They check your e-mail address and send the e-mail again.',
        'After that, use only the newest e-mail. The old link no longer works then.',
      ],
    },
    noAddress: {
      heading: 'I have no e-mail address',
      steps: [
        'Call your child’s primary school and ask for a letter.',
        'The letter has a QR code and a code of 12 letters and digits. You begin with those.',
        'You can also apply together with the primary school.',
      ],
    },
    link: {
      heading: 'The link or the code does not work',
      steps: [
        'Have you chosen a password already? Then you no longer need the link. Log in with the ELK number.',
        'Do you have more than one e-mail or letter? Use the newest. The older ones no longer work.',
        'Does the link not open well? Copy the whole link and paste it into the address bar.',
        'Does it still not work? Call your child’s primary school. They send you a new e-mail or letter.',
      ],
    },
    birthDate: {
      heading: 'My child’s date of birth is said to be wrong',
      steps: [
        'Fill in the day, the month and the whole year in digits, like 31 1 2014.',
        'Do you have more children in group 8? The e-mail or the letter says which child it is about.',
        'Is the date right after all? Call your child’s primary school. They correct it. Then the same link works.',
        'Tried too often? Wait a quarter of an hour. Does the link no longer work after that? Ask the primary school for a new one.',
      ],
    },
    number: {
      heading: 'I no longer know the ELK number',
      steps: [
        'The number has 9 digits. It is in the e-mail or the letter, and on the application form.',
        'You cannot find it? Call your child’s primary school. They read it to you.',
      ],
    },
    password: {
      heading: 'I no longer know my password',
      steps: [
        'Fill in the ELK number on the page Forgotten password. You get an e-mail with a link.',
        'With that link and your child’s date of birth you choose a new password.',
        'What you had saved or handed in is kept.',
        'Do you have no e-mail address? Call your child’s primary school. They give you a new letter.',
      ],
    },
    wrong: {
      heading: 'The ELK number and the password do not belong together',
      steps: [
        'See whether the ELK number is this child’s. Brothers and sisters have a number and a password of their own.',
        'Type the password exactly as you chose it: with the same capitals and spaces.',
        'Tried often? Wait a quarter of an hour and try again.',
        'Does it not work? Choose a new password.',
      ],
    },
    address: {
      heading: 'My e-mail address is wrong, or has changed',
      steps: [
        'Can you still log in, and have you not handed in yet? Then change the address yourself at Your contact details.',
        'Not possible? Call your child’s primary school. They change the address and send the e-mail again.',
        'Did somebody else get the e-mail? Say so. The primary school then withdraws that link.',
      ],
    },
    parents: {
      heading: 'We are two parents',
      steps: [
        'There is one account per child. You can both log in, with the same ELK number and password.',
        'The e-mails go to the address of parent or guardian 1. Ask the other for the number and the password.',
        'Did the other choose a new password? Then the old one no longer works and you are logged out.',
        'Can you not agree? Call your child’s primary school. They help you on.',
      ],
    },
    twins: {
      heading: 'I have twins, or more children in group 8',
      steps: [
        'Each child has its own e-mail or letter, its own ELK number and its own password.',
        'Is the one child done? Then log out. After that, open the e-mail or the letter of the other child.',
        'You hand in for each child separately. So you also get a receipt for each child.',
      ],
    },
    loggedOut: {
      heading: 'I keep being logged out',
      steps: [
        'After 30 minutes of doing nothing you are logged out by itself. What you saved is kept.',
        'Allow cookies in your browser, or use another browser. A phone is fine too.',
      ],
    },
  },
  nothingHelpsHeading: 'Does this not help?',
  nothingHelps: [
    'Call us, or call your child’s primary school. Do not wait until the last day.',
    'The primary school can also apply together with you, or enter the application for you from paper.',
  ],
}
