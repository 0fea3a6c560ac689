/** What is said about departments. */
export const departments = {
  listHead: ['  afdeling', 'niveau', 'plaatsen', ''],
  preselected: 'met voorselectie',
  none: 'Er is geen afdeling die hierbij past. Alle afdelingen ziet u met: elk departments list',
  count: (count: number) => (count === 1 ? '1 afdeling.' : `${count} afdelingen.`),
  askDepartment: 'Bij welke afdeling, zoals caland/vwo?',
  askPupils: 'Welke leerlingen? Typ de ELK-nummers met een spatie ertussen.',
  admitted: (department: string, admitted: number, unchanged: number) =>
    `Plaatsbaar bij ${department}: ${admitted} nieuw${unchanged > 0 ? `, ${unchanged} al eerder` : ''}.`,
}
