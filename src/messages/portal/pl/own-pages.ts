import type { HelpPortal } from '../../families.js'

export const privacyPage = {
  title: 'Prywatność',
  intro: 'Tutaj można krótko przeczytać, co dzieje się z Państwa danymi.',
  sections: [
    {
      heading: 'Jakich danych używamy',
      text: [
        'Używamy danych dziecka, które wpisała szkoła podstawowa. Widać je na stronie „Dane dziecka”.',
        'Używamy też Państwa danych kontaktowych i wybranych szkół. Numeru BSN nigdy nie przechowujemy.',
      ],
    },
    {
      heading: 'Do czego ich używamy',
      text: ['Tylko do zgłoszenia i przydzielenia miejsca dziecku. Niczego nie sprzedajemy i nie śledzimy Państwa.'],
    },
    {
      heading: 'Jak długo je przechowujemy',
      text: [
        'Tak długo, jak trwają zgłoszenia i przydzielanie miejsc. Potem usuwamy nazwiska, adresy i listy.',
        'Zostają tylko liczby. Nie da się w nich rozpoznać dziecka.',
      ],
    },
    {
      heading: 'Pliki cookie',
      text: [
        'Używamy tylko potrzebnych plików cookie. Pamiętają one, że jest się zalogowanym i jaki język wybrano.',
        'Po wylogowaniu usuwamy te pliki. Bez wylogowania język zostaje zapamiętany najwyżej przez rok.',
        'Po wylogowaniu urządzenie pamięta jeszcze przez 120 dni, że już się tu kiedyś logowano. Chroni to Państwa przed osobami, które próbują zgadnąć hasło.',
        'Plik cookie, który chroni formularze, znika po zamknięciu przeglądarki.',
      ],
    },
    {
      heading: 'Państwa prawa',
      text: [
        'Mogą Państwo zapytać, jakie dane mamy. Mogą też Państwo poprosić o ich poprawienie lub usunięcie.',
        'Proszę w tym celu zadzwonić albo napisać. Nie są Państwo zadowoleni? Można złożyć skargę do urzędu Autoriteit Persoonsgegevens.',
      ],
    },
  ],
} satisfies HelpPortal['privacyPage']

export const accessibilityPage = {
  title: 'Dostępność',
  intro: 'Każdy musi móc zgłosić dziecko. Dlatego ta strona jest tak prosta, jak to możliwe.',
  sections: [
    {
      heading: 'Co robimy',
      text: [
        'Stosujemy zasady WCAG 2.2, poziomy A i AA.',
        'Strona działa z klawiaturą, z czytnikiem ekranu i na małym telefonie.',
        'Tekst można powiększyć. Strona działa także bez JavaScript.',
      ],
    },
    {
      heading: 'Coś się nie udaje?',
      text: [
        'Proszę zadzwonić albo napisać, jeśli coś u Państwa nie działa. Proszę powiedzieć, co chcieli Państwo zrobić. Pomożemy i naprawimy to.',
        'Szkoła podstawowa może też wypełnić zgłoszenie razem z Państwem albo wpisać je za Państwa.',
      ],
    },
  ],
} satisfies HelpPortal['accessibilityPage']

export const fullText = {
  heading: 'Cały tekst po niderlandzku',
  note: 'Powyżej jest to, co najważniejsze. Poniżej jest wszystko po niderlandzku. Wiążący jest tamten tekst.',
} satisfies HelpPortal['fullText']
