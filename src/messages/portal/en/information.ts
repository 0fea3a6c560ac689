import type { Topic } from '../nl/information.js'
import type { PortalMessages } from '../nl.js'

const beginning: Topic = {
  heading: 'Beginning',
  questions: [
    {
      question: 'I speak little Dutch.',
      answer: [
        'At the top of every page you choose another language. The Dutch text stays the binding one.',
        'You may ask somebody to help. Your child’s primary school is glad to help too.',
      ],
    },
    {
      question: 'I have no computer.',
      answer: [
        'A phone is enough. You can also log in at school or in the library.',
        'Always log out there. Then nobody else can see your details.',
      ],
    },
    {
      question: 'Must I do everything at once?',
      answer: ['No. What you save is kept. You can go on later, also on another device.'],
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
      question: 'In which order do I put the schools?',
      answer: [
        'Put the school you want most at the top. Another order does not give a better chance.',
        'You may choose two departments of one school. For the guarantee that counts as one school.',
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
      answer: [
        'You see a receipt with a code. You also get it by e-mail.',
        'Did your internet fail? Log in again. The overview says whether the application was handed in.',
      ],
    },
    {
      question: 'What is the receipt code for?',
      answer: [
        'The code is your proof. The primary school can see by it what you handed in, and when.',
        'Keep the receipt. You can print it or open it as a PDF.',
      ],
    },
    {
      question: 'The primary school changed details after that.',
      answer: ['Your application stays valid. You get an e-mail about it. You do not have to do anything.'],
    },
    {
      question: 'I am too late with handing in.',
      answer: [
        'Call your child’s primary school at once. Sometimes your child can get more time.',
        'Otherwise your child can take part in the next round.',
      ],
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
  topics: [beginning, choosing, handingIn],
}
