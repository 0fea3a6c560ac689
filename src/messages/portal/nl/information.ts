/** A heading with the questions or paragraphs under it. */
export interface Topic {
  heading: string
  questions: readonly { question: string; answer: readonly string[] }[]
}

const beginning: Topic = {
  heading: 'Beginnen',
  questions: [
    {
      question: 'Ik spreek weinig Nederlands.',
      answer: [
        'Bovenaan elke pagina kiest u een andere taal. De Nederlandse tekst blijft bindend.',
        'U mag iemand vragen om te helpen. De basisschool van uw kind helpt u ook graag.',
      ],
    },
    {
      question: 'Ik heb geen computer.',
      answer: [
        'Een telefoon is genoeg. U kunt ook inloggen op school of in de bibliotheek.',
        'Log daar altijd uit. Dan kan niemand anders bij uw gegevens.',
      ],
    },
    {
      question: 'Moet ik alles in één keer doen?',
      answer: ['Nee. Wat u opslaat, blijft bewaard. U kunt later verdergaan, ook op een ander apparaat.'],
    },
  ],
}

const choosing: Topic = {
  heading: 'Gegevens en scholen',
  questions: [
    {
      question: 'De gegevens van mijn kind kloppen niet.',
      answer: [
        'Bel de basisschool van uw kind. De basisschool past de gegevens aan. Daarna staan ze goed in uw aanmelding.',
        'U hoeft niet opnieuw te beginnen en u krijgt geen nieuw wachtwoord.',
      ],
    },
    {
      question: 'Hoeveel scholen moet ik kiezen?',
      answer: [
        'Dat hangt af van het schooladvies. Op de pagina Voorkeurslijst staat hoeveel scholen nodig zijn.',
        'Met genoeg verschillende scholen heeft u de plaatsingsgarantie. Uw kind krijgt dan zeker een plaats.',
      ],
    },
    {
      question: 'In welke volgorde zet ik de scholen?',
      answer: [
        'Zet bovenaan de school die u het liefst wilt. Een andere volgorde geeft geen grotere kans.',
        'U mag twee afdelingen van één school kiezen. Voor de plaatsingsgarantie telt dat als één school.',
      ],
    },
    {
      question: 'Ik zie een school niet die ik wil kiezen.',
      answer: [
        'U ziet alleen scholen die passen bij het schooladvies van uw kind.',
        'Sommige scholen moeten uw kind eerst toelaten. Vraag bij die school of bij de basisschool hoe het ermee staat.',
      ],
    },
    {
      question: 'Mijn kind gaat naar praktijkonderwijs of kovo.',
      answer: ['U logt gewoon in. U maakt geen lijst, maar kiest één school. Er is geen loting.'],
    },
    {
      question: 'Mijn kind gaat naar vso, isk of de Kopklas.',
      answer: ['Dan meldt u uw kind aan op papier. De basisschool heeft het formulier.'],
    },
  ],
}

const handingIn: Topic = {
  heading: 'Inleveren en uitslag',
  questions: [
    {
      question: 'Maakt het uit wanneer ik inlever?',
      answer: ['Nee. Vroeg of laat inleveren maakt voor de loting niets uit. Het moet wel op tijd zijn.'],
    },
    {
      question: 'Kan ik na het inleveren nog iets veranderen?',
      answer: ['Nee. Na ‘Aanmelding definitief maken’ kan dat niet meer. Is er iets ernstig mis? Bel de basisschool.'],
    },
    {
      question: 'Hoe weet ik dat het gelukt is?',
      answer: [
        'U ziet een ontvangstbevestiging met een code. U krijgt die ook per e-mail.',
        'Viel uw internet weg? Log opnieuw in. Op het overzicht staat of de aanmelding is ingeleverd.',
      ],
    },
    {
      question: 'Waarvoor is de ontvangstcode?',
      answer: [
        'De code is uw bewijs. De basisschool kan eraan zien wat u heeft ingeleverd, en wanneer.',
        'Bewaar de ontvangstbevestiging. U kunt haar printen of als pdf openen.',
      ],
    },
    {
      question: 'De basisschool heeft daarna nog gegevens veranderd.',
      answer: ['Uw aanmelding blijft geldig. U krijgt er een e-mail over. U hoeft niets te doen.'],
    },
    {
      question: 'Ik ben te laat met inleveren.',
      answer: [
        'Bel meteen de basisschool van uw kind. Soms kan uw kind meer tijd krijgen.',
        'Anders kan uw kind meedoen in de volgende ronde.',
      ],
    },
    {
      question: 'Wanneer krijg ik de uitslag?',
      answer: [
        'De dag en het tijdstip staan op de pagina Uitslag. U krijgt een paar dagen eerder een e-mail met de link.',
      ],
    },
    {
      question: 'Ik vind het moeilijk. Wie helpt mij?',
      answer: ['De basisschool van uw kind helpt u graag, ook als u weinig Nederlands spreekt. U kunt ons ook bellen.'],
    },
  ],
}

/** The questions that families really ask. */
export const helpPage = { title: 'Veelgestelde vragen', topics: [beginning, choosing, handingIn] as readonly Topic[] }
