import type { departments as dutch } from './nl.js'

/** What is said about departments. */
export const departments: typeof dutch = {
  listHead: ['  department', 'level', 'places', ''],
  preselected: 'pre-selection',
  none: 'No department fits this. See all departments with: elk departments list',
  count: (count) => (count === 1 ? '1 department.' : `${count} departments.`),
  askDepartment: 'At which department, such as caland/vwo?',
  askPupils: 'Which pupils? Type the ELK numbers with a space between them.',
  admitted: (department, admitted, unchanged) =>
    `Admitted by ${department}: ${admitted} new${unchanged > 0 ? `, ${unchanged} before` : ''}.`,
}
