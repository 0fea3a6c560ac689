/** What stands around every mail. */
export const frame = {
  practice_mark: 'oefenmail',
  banner: 'Dit is een oefenmail. Wat u hiermee doet, telt niet mee.',
  greeting: 'Beste ouder of verzorger van {full_name},',
  help_heading: 'Hulp nodig?',
  help_school: 'Klopt er iets niet aan de gegevens van {child}? Bel dan de basisschool: {school}, {school_phone}.',
  help_school_without_phone: 'Klopt er iets niet aan de gegevens van {child}? Bel dan de basisschool: {school}.',
  help: 'Lukt het aanmelden niet? Bel {help_phone} ({help_hours}) of mail naar {help_email}.',
  no_password: 'Wij vragen u nooit om uw wachtwoord. Niet per e-mail en niet aan de telefoon.',
  automatic:
    'Deze e-mail is automatisch verstuurd namens {operator}. U kunt wel antwoorden: een mens leest uw bericht.',
  copy_link:
    'Wilt u niet klikken? Kopieer dan de hele link en plak die in de adresbalk. Controleer of die begint met {portal}.',
  type_link: 'Wilt u niet klikken? Typ het adres dan zelf in de adresbalk en log in.',
}
