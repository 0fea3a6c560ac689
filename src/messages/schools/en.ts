import type { schools as dutch } from './nl.js'

/** What is said about schools. */
export const schools: typeof dutch = {
  primaryHead: ['code', 'primary school', 'board'],
  secondaryHead: ['code', 'secondary school', 'kind', 'town'],
  none: 'There are no schools in ELK yet. Read them with: elk schools import FILE',
  count: (primary, secondary) => `Primary schools: ${primary}. Secondary schools: ${secondary}.`,
}
