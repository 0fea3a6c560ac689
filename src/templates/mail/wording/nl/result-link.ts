/** Where and when the result can be seen. */
export const resultLink = {
  subject: 'De uitslag voor {child} komt eraan',
  intro: 'Binnenkort ziet u op welke middelbare school {child} is geplaatst.',
  results: 'De uitslag staat klaar vanaf',
  no_moment: 'Er is nog geen moment bekend. U ziet de uitslag zodra die er is.',
  elk_number: 'ELK-nummer',
  log_in: 'Log dan in met het ELK-nummer en uw wachtwoord.',
  button: 'Naar de pagina met de uitslag',
  not_mailed: 'De uitslag zelf krijgt u niet per e-mail. U ziet die alleen als u inlogt.',
  nobody_knows: 'Voor dat moment kan niemand u de uitslag vertellen. Ook de basisschool niet.',
  forgotten: 'Weet u uw wachtwoord niet meer? Kies nu alvast een nieuw wachtwoord op de pagina Inloggen.',
  busy: 'Lukt het inloggen niet meteen? Probeer het dan iets later. De uitslag verandert daardoor niet.',
}
