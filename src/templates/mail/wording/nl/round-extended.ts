/** There is more time than was said before. */
export const roundExtended = {
  subject: 'U heeft langer de tijd om {child} aan te melden',
  intro:
    'De sluiting van {round} is verplaatst. U heeft langer de tijd om {child} aan te melden voor de middelbare school.',
  until: 'Aanmelden kan nu tot en met',
  elk_number: 'ELK-nummer',
  definitive: 'Heeft u de aanmelding al definitief gemaakt? Dan hoeft u niets te doen.',
  started: 'Bent u al begonnen? Log dan in en maak de aanmelding af.',
  new_family: 'Heeft u nog geen wachtwoord? Gebruik dan de link in de eerdere e-mail van {school}.',
  button: 'Inloggen',
}
