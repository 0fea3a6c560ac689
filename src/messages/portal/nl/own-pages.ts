/** The short of what happens to the data, where the operator has no text in a language. */
export const privacyPage = {
  title: 'Privacy',
  intro: 'Hier leest u kort wat er met uw gegevens gebeurt.',
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
        'Logt u uit? Dan wissen wij die cookies. Logt u niet uit? Dan blijft de taal hooguit een jaar bewaard.',
        'Na het uitloggen onthoudt uw apparaat nog 120 dagen dat u hier al eens was ingelogd. Dat beschermt u tegen mensen die uw wachtwoord raden.',
        'Een cookie die uw formulieren beschermt, verdwijnt als u de browser sluit.',
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

/** The short of what the website does for everybody. */
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

/** What stands before the whole text of the operator, for who reads another language. */
export const fullText = {
  heading: 'De volledige tekst in het Nederlands',
  note: 'Hierboven staat het belangrijkste. Hieronder staat alles, in het Nederlands. Die tekst telt.',
}
