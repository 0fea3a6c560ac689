/** What is said about schools. */
export const schools = {
  primaryHead: ['code', 'basisschool', 'bestuur'],
  secondaryHead: ['code', 'middelbare school', 'soort', 'plaats'],
  none: 'Er staan nog geen scholen in ELK. Lees ze in met: elk schools import BESTAND',
  count: (primary: number, secondary: number) => `Basisscholen: ${primary}. Middelbare scholen: ${secondary}.`,
}
