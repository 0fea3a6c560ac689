/** To a primary school: whose families are behind. */
export const schoolDigest = {
  subject: 'Aanmelden middelbare school: {count} van uw leerlingen nog niet klaar',
  greeting: 'Aan het team van {school},',
  intro:
    'Deze leerlingen zijn nog niet aangemeld voor de middelbare school. Misschien kunnen hun ouders hulp gebruiken. Achter elke naam staat het ELK-nummer.',
  until: 'Aanmelden kan tot en met',
  no_login_heading: 'Nog geen ouderinlog verstuurd: {count}',
  no_login:
    'Controleer het e-mailadres en verstuur de ouderinlog. Geen e-mailadres? Print de ouderinlog dan als brief.',
  bounced_heading: 'De ouderinlog kwam terug: {count}',
  bounced: 'Vraag de ouders om een ander e-mailadres. Verstuur de ouderinlog daarna opnieuw.',
  not_opened_heading: 'De ouderinlog is nog niet geopend: {count}',
  not_opened: 'Vraag of de e-mail is aangekomen. Laat ook kijken bij de ongewenste e-mail.',
  not_finished_heading: 'Account gemaakt, nog niet definitief: {count}',
  not_finished: 'Vraag of het lukt. Deze aanmeldingen zijn nog niet ingestuurd.',
  pupil: '{name} ({elk_number})',
  more: 'en nog {count}',
  overview_heading: 'Het hele overzicht',
  overview: 'Typ dit in ELK. U ziet dan ook wie het eerst hulp nodig heeft.',
  parents: 'Ouders loggen in op het ouderportaal. Help hen gerust, maar vraag niet om hun wachtwoord.',
  button: 'Naar het ouderportaal',
  type_link: 'Wilt u niet klikken? Typ het adres dan zelf in de adresbalk.',
  help_parents: 'Komen ouders er niet uit? Zij bellen {help_phone} ({help_hours}) of mailen naar {help_email}.',
  help_staff: 'Heeft u zelf een vraag? De bestuursbeheerder van uw school helpt u.',
  confidential: 'In deze e-mail staan namen van leerlingen. Stuur de e-mail niet door buiten de school.',
}
