import type { HelpPortal } from '../../families.js'
import type { Topic } from '../nl/information.js'

const beginning: Topic = {
  heading: 'Początek',
  questions: [
    {
      question: 'Słabo znam niderlandzki.',
      answer: [
        'Na górze każdej strony można wybrać inny język. Wiążący pozostaje tekst niderlandzki.',
        'Można poprosić kogoś o pomoc. Szkoła podstawowa dziecka też chętnie pomoże.',
      ],
    },
    {
      question: 'Nie mam komputera.',
      answer: [
        'Telefon wystarczy. Można się też zalogować w szkole albo w bibliotece.',
        'Tam proszę się zawsze wylogować. Wtedy nikt inny nie zobaczy Państwa danych.',
      ],
    },
    {
      question: 'Czy muszę zrobić wszystko od razu?',
      answer: ['Nie. To, co zapisano, zostaje zachowane. Można wrócić później, także na innym urządzeniu.'],
    },
  ],
}

const choosing: Topic = {
  heading: 'Dane i szkoły',
  questions: [
    {
      question: 'Dane mojego dziecka się nie zgadzają.',
      answer: [
        'Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła poprawi dane. Potem będą dobre w Państwa zgłoszeniu.',
        'Nie trzeba zaczynać od nowa, a hasło zostaje takie samo.',
      ],
    },
    {
      question: 'Ile szkół muszę wybrać?',
      answer: [
        'To zależy od rekomendacji szkoły (schooladvies). Na stronie z listą preferencji jest napisane, ile szkół potrzeba.',
        'Gdy różnych szkół jest dość, mają Państwo gwarancję miejsca (plaatsingsgarantie). Wtedy dziecko na pewno dostanie miejsce.',
      ],
    },
    {
      question: 'W jakiej kolejności ustawić szkoły?',
      answer: [
        'Na górze proszę umieścić szkołę, którą chcą Państwo najbardziej. Inna kolejność nie daje większej szansy.',
        'Można wybrać dwa oddziały jednej szkoły. Do gwarancji miejsca liczy się to jako jedna szkoła.',
      ],
    },
    {
      question: 'Nie widzę szkoły, którą chcę wybrać.',
      answer: [
        'Widać tylko szkoły, które pasują do rekomendacji szkoły dla Państwa dziecka.',
        'Niektóre szkoły muszą najpierw przyjąć dziecko. Proszę zapytać tę szkołę albo szkołę podstawową.',
      ],
    },
    {
      question: 'Moje dziecko idzie do nauki praktycznej (praktijkonderwijs) albo kovo.',
      answer: ['Logują się Państwo tak samo. Nie ma listy, wybiera się jedną szkołę. Nie ma losowania.'],
    },
    {
      question: 'Moje dziecko idzie do vso, isk albo Kopklas.',
      answer: ['Wtedy zgłoszenie składa się na papierze. Formularz ma szkoła podstawowa.'],
    },
  ],
}

const handingIn: Topic = {
  heading: 'Złożenie i wynik',
  questions: [
    {
      question: 'Czy ma znaczenie, kiedy złożę zgłoszenie?',
      answer: [
        'Nie. Dla losowania nie ma znaczenia, czy zgłoszenie jest złożone wcześnie, czy późno. Musi być jednak na czas.',
      ],
    },
    {
      question: 'Czy po złożeniu mogę jeszcze coś zmienić?',
      answer: [
        'Nie. Po „Zatwierdź zgłoszenie ostatecznie” nie można. Jest poważny błąd? Proszę zadzwonić do szkoły podstawowej.',
      ],
    },
    {
      question: 'Skąd wiem, że się udało?',
      answer: [
        'Widać potwierdzenie przyjęcia (ontvangstbevestiging) z kodem. Przyjdzie ono też e-mailem.',
        'Internet przestał działać? Proszę zalogować się ponownie. W przeglądzie jest napisane, czy zgłoszenie jest złożone.',
      ],
    },
    {
      question: 'Do czego jest kod potwierdzenia (ontvangstcode)?',
      answer: [
        'Kod to Państwa dowód. Dzięki niemu szkoła podstawowa widzi, co i kiedy zostało złożone.',
        'Proszę zachować potwierdzenie przyjęcia. Można je wydrukować albo otworzyć jako PDF.',
      ],
    },
    {
      question: 'Szkoła podstawowa zmieniła potem jeszcze dane.',
      answer: ['Państwa zgłoszenie nadal jest ważne. Przyjdzie o tym e-mail. Nic nie trzeba robić.'],
    },
    {
      question: 'Nie udało się złożyć zgłoszenia na czas.',
      answer: [
        'Proszę od razu zadzwonić do szkoły podstawowej dziecka. Czasem dziecko może dostać więcej czasu.',
        'Jeśli nie, dziecko może wziąć udział w następnej rundzie.',
      ],
    },
    {
      question: 'Kiedy będzie wynik?',
      answer: ['Dzień i godzina są na stronie „Wynik”. Kilka dni wcześniej przyjdzie e-mail z linkiem.'],
    },
    {
      question: 'To dla mnie trudne. Kto mi pomoże?',
      answer: [
        'Szkoła podstawowa dziecka chętnie pomoże, także gdy słabo znają Państwo niderlandzki. Można też zadzwonić do nas.',
      ],
    },
  ],
}

export const helpPage = {
  title: 'Częste pytania',
  topics: [beginning, choosing, handingIn],
} satisfies HelpPortal['helpPage']
