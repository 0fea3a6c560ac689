/** The school changed the form, or opened the application again. */
export const formRenewed = {
  subject: 'Gegevens van {child} aangepast',
  reopened_subject: 'De aanmelding van {child} is weer open',
  corrected: 'De basisschool heeft gegevens van {child} aangepast. Er staat een nieuw aanmeldingsformulier klaar.',
  reopened: 'De aanmelding van {child} is weer opengezet. U moet de aanmelding opnieuw definitief maken.',
  changed: 'Dit is aangepast:',
  no_values: 'De gegevens zelf staan niet in deze e-mail. U ziet ze als u inlogt.',
  means_definitive: 'U had de aanmelding al definitief gemaakt. Die blijft geldig. U hoeft niets te doen.',
  means_unfinished: 'Kijk of alles nu klopt en maak de aanmelding af. Dat kan tot en met {closes}.',
  means_reopened: 'Kijk alles na en maak de aanmelding opnieuw definitief. Dat kan tot en met {closes}.',
  no_new_login: 'U heeft geen nieuwe ouderinlog nodig. Uw ELK-nummer en uw wachtwoord blijven hetzelfde.',
  button: 'Bekijk de gegevens',
}
