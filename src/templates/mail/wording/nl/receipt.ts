/** The receipt of a definitive application. */
export const receipt = {
  subject: 'De aanmelding van {child} is binnen',
  received: 'Wij hebben de aanmelding van {child} voor de middelbare school ontvangen. Dit is het bewijs.',
  entered_by_school: 'De basisschool heeft de aanmelding van {child} voor u ingevoerd. Dit is het bewijs.',
  code: 'Ontvangstcode',
  moment: 'Ontvangen op',
  keep: 'Bewaar deze e-mail. Noem de ontvangstcode als u ons belt.',
  definitive: 'De aanmelding is definitief. U kunt er zelf niets meer aan veranderen.',
  view: 'Wilt u zien wat u heeft ingevuld? Log dan in met het ELK-nummer en uw wachtwoord.',
  button: 'Bekijk de aanmelding',
  next_heading: 'Wanneer is de uitslag?',
  next: 'Vanaf {results} ziet u op de website op welke school {child} is geplaatst.',
}
