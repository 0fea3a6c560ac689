import type { PortalMessages } from '../nl.js'

export const privacyPage: PortalMessages['privacyPage'] = {
  title: 'Privacy',
  intro: 'Here you read in short what happens to your data.',
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
        'When you log out, we erase those cookies. If you do not log out, the language is kept for a year at most.',
        'After you log out, your device remembers for 120 days that you logged in here before. That protects you from people who guess your password.',
        'A cookie that protects your forms goes when you close the browser.',
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

export const fullText: PortalMessages['fullText'] = {
  heading: 'The whole text in Dutch',
  note: 'Above is what matters most. Below is everything, in Dutch. That text is the binding one.',
}
