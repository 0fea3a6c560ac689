import { fields } from '../../fields/en.js'
import { terms } from '../../terms/en.js'
import type { PortalMessages } from '../nl.js'
import { capital, parts } from '../parts.js'

export const overview: PortalMessages['overview'] = {
  title: 'Your application',
  open: {
    heading: 'You can apply now',
    deadline: (round, moment) => `Hand in the application for ${round} no later than ${moment}.`,
    extended: (moment) => `You have been given more time. Hand in the application no later than ${moment}.`,
    noHurry: 'Early or late makes no difference to the lottery.',
    pause: 'You can stop in between. What you saved is kept.',
  },
  before: {
    heading: 'You cannot apply yet',
    opens: (round, moment) => `Applying for ${round} starts on ${moment}.`,
    lookAlready: 'You can already check whether your child’s details are right.',
  },
  closed: {
    heading: 'You can no longer apply',
    over: (round) => `${capital(terms.rounds[round])} is over`,
    closed: (round, moment) => `Applying for ${round} was possible until ${moment}.`,
    nothingHandedIn: 'You did not hand in an application. So your child takes no part in this round.',
    notFinished: 'You had started, but you did not hand in the application. So your child takes no part in this round.',
    next: (round, moment) => `You can apply again in ${round}. It starts on ${moment}.`,
    call: 'Call your child’s primary school now. They will help you.',
  },
  handedIn: {
    heading: 'The application is handed in',
    at: (moment) => `Handed in on ${moment}.`,
    code: 'Receipt code',
    nothingToDo: 'There is nothing more to do now. The application is final.',
    receipt: 'View the receipt',
    childData: 'View your child’s details',
    contact: 'View your contact details',
  },
  result: {
    heading: 'The result',
    at: (moment) => `The result can be seen from ${moment}.`,
    mail: 'A few days before, you get an e-mail with the link to the result.',
    link: 'To the page with the result',
  },
  noAdvice: {
    heading: 'You cannot apply yet',
    why: 'The primary school has not recorded a final school advice yet. Without it you cannot apply.',
    call: 'Call your child’s primary school. Ask when the final advice will be ready.',
    deadline: (moment) => `You can apply until ${moment}. So do not wait to call.`,
    opens: (moment) => `Applying starts on ${moment}. So there is still time.`,
  },
  paper: {
    heading: 'You apply for your child on paper',
    why: {
      vso: 'Your child goes to secondary special education (vso). For that you cannot apply online.',
      isk: 'Your child goes to an international transition class (isk). For that you cannot apply online.',
      kopklas: 'Your child goes to the Kopklas. For that you cannot apply online.',
    },
    steps: [
      'Ask the primary school for the paper application form. Your child’s details are already on it.',
      'Fill in the form together with the primary school.',
      'The primary school tells you where to hand it in, and when.',
    ],
    changed: 'Do you think this is wrong? Then call the primary school.',
  },
  tasksHeading: 'What you still have to do',
  tasks: {
    'child-data': { name: 'Your child’s details', hint: 'Check that everything is right.' },
    contact: { name: 'Your contact details', hint: 'How can we reach you?' },
    preferences: { name: 'Preference list', hint: 'Choose schools and put them in order.' },
    'one-school': { name: 'Choose a school', hint: 'Choose one school for your child.' },
    check: { name: 'Check and hand in', hint: 'Look at everything once more.' },
  },
  statuses: { todo: 'To do', busy: 'Started', done: 'Done', look: 'You can look already', later: 'Not possible yet' },
  listed: (departments, schools) =>
    `On your list: ${departments} ${departments === 1 ? 'choice' : 'choices'} at ${schools} ${schools === 1 ? 'school' : 'different schools'}.`,
}

export const changes: PortalMessages['changes'] = {
  heading: 'The primary school has changed something',
  at: (moment, version) => `Changed on ${moment}. This is now version ${version} of the form.`,
  field: (field) => capital(fields.names[field]),
  route: (route) => terms.routes[route],
  was: 'Was',
  became: 'Is now',
  empty: 'empty',
  checkAgain: 'Check your child’s details once more.',
  kept: 'What you filled in yourself is kept.',
  keptRest: 'The rest of what you filled in is kept.',
  listAgain: 'Check your preference list. You can add other schools.',
  dropped: 'These choices no longer fit the school advice. They are no longer on your list:',
  callIfWrong: (school) => parts`Is the change wrong? Then call ${school}.`,
}
