import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const loginHelp = {
  title: 'Nie udaje się zalogować',
  intro: 'Proszę wybrać, co się dzieje. Zawsze jest jakieś wyjście.',
  navigation: 'Co się dzieje?',
  searchMail: (sender) =>
    parts`Proszę poszukać w poczcie wiadomości od nadawcy: ${sender}. Proszę zajrzeć też do spamu.`,
  cases: {
    noMail: {
      heading: 'Nie przyszedł do mnie e-mail',
      steps: [
        'E-mail idzie na jeden adres: adres opiekuna 1. Proszę zapytać, czy ma go drugi opiekun.',
        'Nie ma go? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła sprawdzi adres i wyśle e-mail jeszcze raz.',
        'Potem proszę używać tylko najnowszego e-maila. Stary link już wtedy nie działa.',
      ],
    },
    noAddress: {
      heading: 'Nie mam adresu e-mail',
      steps: [
        'Proszę zadzwonić do szkoły podstawowej dziecka i poprosić o list.',
        'W liście jest kod QR i kod z 12 liter i cyfr. Od tego się zaczyna.',
        'Zgłoszenie można też zrobić razem ze szkołą podstawową.',
      ],
    },
    link: {
      heading: 'Link albo kod nie działa',
      steps: [
        'Hasło jest już wybrane? Wtedy link nie jest już potrzebny. Proszę zalogować się numerem ELK.',
        'Jest więcej niż jeden e-mail albo list? Proszę użyć najnowszego. Starsze już nie działają.',
        'Link nie otwiera się dobrze? Proszę skopiować cały link i wkleić go w pasku adresu.',
        'Nadal nie działa? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła wyśle nowy e-mail albo list.',
      ],
    },
    birthDate: {
      heading: 'Data urodzenia dziecka jest odrzucana',
      steps: [
        'Proszę wpisać cyframi dzień, miesiąc i cały rok, na przykład 31 1 2014.',
        'Mają Państwo więcej dzieci w klasie 8 (groep 8)? W e-mailu albo w liście jest napisane, o które dziecko chodzi.',
        'Data jest jednak poprawna? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła ją poprawi. Potem działa ten sam link.',
        'Za dużo prób? Proszę poczekać kwadrans. Link potem nie działa? Proszę poprosić szkołę podstawową o nowy.',
      ],
    },
    number: {
      heading: 'Nie znam numeru ELK',
      steps: [
        'Numer ma 9 cyfr. Jest w e-mailu albo w liście oraz na formularzu zgłoszenia (aanmeldingsformulier).',
        'Nie można go znaleźć? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła poda numer.',
      ],
    },
    password: {
      heading: 'Nie pamiętam hasła',
      steps: [
        'Proszę wpisać numer ELK na stronie „Nie pamiętają Państwo hasła?”. Przyjdzie e-mail z linkiem.',
        'Tym linkiem i datą urodzenia dziecka wybiera się nowe hasło.',
        'To, co zapisano albo złożono, zostaje zachowane.',
        'Nie mają Państwo adresu e-mail? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła wyda nowy list.',
      ],
    },
    wrong: {
      heading: 'Numer ELK i hasło do siebie nie pasują',
      steps: [
        'Proszę sprawdzić, czy to numer ELK tego dziecka. Rodzeństwo ma własne numery i hasła.',
        'Proszę wpisać hasło dokładnie tak, jak zostało wybrane: z tymi samymi wielkimi literami i spacjami.',
        'Dużo prób? Proszę poczekać kwadrans i spróbować ponownie.',
        'Nie udaje się? Proszę wybrać nowe hasło.',
      ],
    },
    address: {
      heading: 'Mój adres e-mail jest błędny albo się zmienił',
      steps: [
        'Można się jeszcze zalogować, a zgłoszenie nie jest złożone? Proszę zmienić adres na stronie „Państwa dane kontaktowe”.',
        'Nie można? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła zmieni adres i wyśle e-mail jeszcze raz.',
        'E-mail dostał ktoś inny? Proszę też o tym powiedzieć. Szkoła podstawowa wycofa wtedy ten link.',
      ],
    },
    parents: {
      heading: 'Jest nas dwoje rodziców',
      steps: [
        'Jest jedno konto na dziecko. Obie osoby mogą się logować tym samym numerem ELK i hasłem.',
        'E-maile idą na adres opiekuna 1. Proszę poprosić tę osobę o numer i hasło.',
        'Druga osoba wybrała nowe hasło? Wtedy stare już nie działa i następuje wylogowanie.',
        'Nie mogą się Państwo porozumieć? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła pomoże.',
      ],
    },
    twins: {
      heading: 'Mam bliźnięta albo więcej dzieci w klasie 8',
      steps: [
        'Każde dziecko ma własny e-mail albo list, własny numer ELK i własne hasło.',
        'Zgłoszenie jednego dziecka jest gotowe? Proszę się wylogować. Potem proszę otworzyć e-mail albo list drugiego dziecka.',
        'Zgłoszenie składa się osobno dla każdego dziecka. Dla każdego jest więc też osobne potwierdzenie przyjęcia.',
      ],
    },
    loggedOut: {
      heading: 'Ciągle następuje wylogowanie',
      steps: [
        'Po 30 minutach bez żadnej czynności następuje wylogowanie. To, co zapisano, zostaje zachowane.',
        'Proszę włączyć pliki cookie w przeglądarce albo użyć innej przeglądarki. Telefon też jest dobry.',
      ],
    },
  },
  nothingHelpsHeading: 'To nie pomaga?',
  nothingHelps: [
    'Proszę zadzwonić do nas albo do szkoły podstawowej dziecka. Proszę nie czekać do ostatniego dnia.',
    'Szkoła podstawowa może też zrobić zgłoszenie razem z Państwem albo wpisać je za Państwa z papieru.',
  ],
} satisfies HelpPortal['loginHelp']
