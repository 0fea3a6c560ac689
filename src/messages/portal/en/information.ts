import type { Topic } from '../nl/information.js'
import type { PortalMessages } from '../nl.js'

const loggingIn: Topic = {
  heading: 'Logging in',
  questions: [
    {
      question: 'I did not get an e-mail. What now?',
      answer: [
        'First look in your spam folder. Is it not there? Then call your child’s primary school.',
        'The primary school checks your e-mail address and sends the e-mail again.',
        'Do you have no e-mail address? Then the primary school helps you: with a letter or together at school.',
      ],
    },
    {
      question: 'Where do I find the ELK number?',
      answer: [
        'The number has 9 digits. It is in the e-mail or the letter about the application and on the application form.',
      ],
    },
    {
      question: 'I no longer know my password.',
      answer: [
        'On the page Log in, choose ‘Forgotten your password’. You then get an e-mail with a new link.',
        'Do you have no e-mail address? Then call your child’s primary school. They send you a new letter.',
      ],
    },
    {
      question: 'I have twins. What should I do?',
      answer: ['Each child has its own ELK number and its own e-mail. You apply for each child separately.'],
    },
    {
      question: 'We are divorced. Can we both log in?',
      answer: [
        'There is one account per child. Agree on who keeps the password.',
        'Do you work on the list at the same time? Then you always see the newest list first.',
      ],
    },
  ],
}

const choosing: Topic = {
  heading: 'Details and schools',
  questions: [
    {
      question: 'My child’s details are wrong.',
      answer: [
        'Call your child’s primary school. They correct the details. After that they are right in your application.',
        'You do not have to start again and you get no new password.',
      ],
    },
    {
      question: 'How many schools should I choose?',
      answer: [
        'That depends on the school advice. The page Preference list says how many schools are needed.',
        'With enough different schools you have the guarantee. Your child is then certain of a place.',
      ],
    },
    {
      question: 'I don’t see a school that I want to choose.',
      answer: [
        'You only see schools that fit your child’s advice.',
        'Some schools must admit your child first. Ask that school or the primary school how things stand.',
      ],
    },
    {
      question: 'My child goes to praktijkonderwijs or kovo.',
      answer: ['You log in as usual. You make no list, but choose one school. There is no lottery.'],
    },
    {
      question: 'My child goes to vso, isk or the Kopklas.',
      answer: ['Then you apply on paper. The primary school has the form.'],
    },
  ],
}

const handingIn: Topic = {
  heading: 'Handing in and the result',
  questions: [
    {
      question: 'Does it matter when I hand in?',
      answer: ['No. Early or late makes no difference to the lottery. But it must be in time.'],
    },
    {
      question: 'Can I still change something after handing in?',
      answer: ['No. After ‘Make the application final’ you cannot. Is something badly wrong? Call the primary school.'],
    },
    {
      question: 'How do I know that it worked?',
      answer: ['You see a receipt with a code. You also get it by e-mail.'],
    },
    {
      question: 'When do I get the result?',
      answer: ['The day and the time are on the page Result. A few days before, you get an e-mail with the link.'],
    },
    {
      question: 'I find it difficult. Who helps me?',
      answer: ['Your child’s primary school is glad to help, also if you speak little Dutch. You can call us too.'],
    },
  ],
}

export const helpPage: PortalMessages['helpPage'] = {
  title: 'Frequently asked questions',
  topics: [loggingIn, choosing, handingIn],
}

export const privacyPage: PortalMessages['privacyPage'] = {
  title: 'Privacy',
  intro: (operator) => `${operator} is responsible for this website and for your data.`,
  sections: [
    {
      heading: 'Which data we use',
      text: [
        'We use the details of your child that the primary school recorded. You see them on the page Your child’s details.',
        'We also use your contact details and the schools you choose. We never keep a BSN.',
      ],
    },
    {
      heading: 'What we use them for',
      text: ['Only for the application and the placement of your child. We sell nothing and do not track you.'],
    },
    {
      heading: 'How long we keep them',
      text: [
        'As long as the application and the placement take. After that we erase the names, the addresses and the lists.',
        'We only keep totals. Your child cannot be recognised in them.',
      ],
    },
    {
      heading: 'Cookies',
      text: [
        'We only use cookies that are needed. They remember that you are logged in and which language you choose.',
        'When you log out, we erase the cookie that kept you logged in.',
        'One cookie stays: that you logged in on this device before. It protects you from people who guess your password.',
      ],
    },
    {
      heading: 'Your rights',
      text: [
        'You may ask which data we have. You may also ask to correct or erase them.',
        'Call or e-mail us for that. Not satisfied? Then you can complain to the Autoriteit Persoonsgegevens.',
      ],
    },
  ],
}

export const accessibilityPage: PortalMessages['accessibilityPage'] = {
  title: 'Accessibility',
  intro: 'Everybody must be able to apply for a child. That is why this website is as simple as possible.',
  sections: [
    {
      heading: 'What we do',
      text: [
        'We follow the rules of WCAG 2.2, levels A and AA.',
        'The website works with a keyboard, with a screen reader and on a small phone.',
        'You can make the text larger. The website also works without JavaScript.',
      ],
    },
    {
      heading: 'Does something not work?',
      text: [
        'Call or e-mail us if something does not work for you. Tell us what you wanted to do. We help you and mend it.',
        'The primary school can also fill in the application with you, or enter it for you.',
      ],
    },
  ],
}
