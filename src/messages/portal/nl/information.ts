/** A heading with the questions or paragraphs under it. */
export interface Topic {
  heading: string
  questions: readonly { question: string; answer: readonly string[] }[]
}

const loggingIn: Topic = {
  heading: 'Inloggen',
  questions: [
    {
      question: 'Ik heb geen e-mail gekregen. Wat nu?',
      answer: [
        'Kijk eerst bij de ongewenste e-mail. Staat hij daar niet? Bel dan de basisschool van uw kind.',
        'De basisschool controleert uw e-mailadres en stuurt de e-mail opnieuw.',
        'Heeft u geen e-mailadres? Dan helpt de basisschool u: met een brief of samen op school.',
      ],
    },
    {
      question: 'Waar vind ik het ELK-nummer?',
      answer: [
        'Het nummer heeft 9 cijfers. Het staat in de e-mail of de brief over het aanmelden en op het aanmeldingsformulier.',
      ],
    },
    {
      question: 'Ik weet mijn wachtwoord niet meer.',
      answer: [
        'Kies op de pagina Inloggen voor ‘Wachtwoord vergeten’. U krijgt dan een e-mail met een nieuwe link.',
        'Heeft u geen e-mailadres? Bel dan de basisschool van uw kind. Die stuurt u een nieuwe brief.',
      ],
    },
    {
      question: 'Ik heb een tweeling. Wat moet ik doen?',
      answer: ['Elk kind heeft een eigen ELK-nummer en een eigen e-mail. U meldt elk kind apart aan.'],
    },
    {
      question: 'Wij zijn gescheiden. Kunnen wij allebei inloggen?',
      answer: [
        'Er is één account per kind. Spreek samen af wie het wachtwoord bewaart.',
        'Werkt u tegelijk aan de lijst? Dan ziet u altijd eerst de nieuwste lijst.',
      ],
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
      answer: ['U ziet een ontvangstbevestiging met een code. U krijgt die ook per e-mail.'],
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
export const helpPage = { title: 'Veelgestelde vragen', topics: [loggingIn, choosing, handingIn] as readonly Topic[] }

/** What happens to the data of the child and the family. */
export const privacyPage = {
  title: 'Privacy',
  intro: (operator: string) => `${operator} is verantwoordelijk voor deze website en voor uw gegevens.`,
  sections: [
    {
      heading: 'Welke gegevens wij gebruiken',
      text: [
        'Wij gebruiken de gegevens van uw kind die de basisschool heeft ingevoerd. U ziet ze op de pagina Gegevens van uw kind.',
        'Wij gebruiken ook uw contactgegevens en de scholen die u kiest. Een BSN bewaren wij nooit.',
      ],
    },
    {
      heading: 'Waarvoor wij ze gebruiken',
      text: ['Alleen voor de aanmelding en de plaatsing van uw kind. Wij verkopen niets en volgen u niet.'],
    },
    {
      heading: 'Hoe lang wij ze bewaren',
      text: [
        'Zo lang de aanmelding en de plaatsing duren. Daarna wissen wij de namen, de adressen en de lijsten.',
        'Wij houden alleen aantallen over. Daarin is uw kind niet te herkennen.',
      ],
    },
    {
      heading: 'Cookies',
      text: [
        'Wij gebruiken alleen cookies die nodig zijn. Ze onthouden dat u bent ingelogd en welke taal u kiest.',
        'Na het uitloggen wissen wij de cookie waarmee u was ingelogd.',
        'Eén cookie blijft: dat u op dit apparaat al eens was ingelogd. Die beschermt u tegen mensen die uw wachtwoord raden.',
      ],
    },
    {
      heading: 'Uw rechten',
      text: [
        'U mag vragen welke gegevens wij hebben. U mag ook vragen om ze te verbeteren of te wissen.',
        'Bel of mail ons daarvoor. Bent u niet tevreden? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.',
      ],
    },
  ],
}

/** What the website does so that everybody can use it. */
export const accessibilityPage = {
  title: 'Toegankelijkheid',
  intro: 'Iedereen moet een kind kunnen aanmelden. Daarom is deze website zo eenvoudig mogelijk gemaakt.',
  sections: [
    {
      heading: 'Wat wij doen',
      text: [
        'Wij volgen de regels van WCAG 2.2, niveau A en AA.',
        'De website werkt met een toetsenbord, met een schermlezer en op een kleine telefoon.',
        'U kunt de tekst groter maken. De website werkt ook zonder JavaScript.',
      ],
    },
    {
      heading: 'Lukt iets niet?',
      text: [
        'Bel of mail ons als iets voor u niet werkt. Vertel wat u wilde doen. Wij helpen u en lossen het op.',
        'De basisschool kan de aanmelding ook met u invullen, of voor u invoeren.',
      ],
    },
  ],
}
