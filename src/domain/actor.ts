/** Who acts, in the audit log, when it is the family in the portal. */
export const FAMILY = 'family'

/** Who acts when time passes. */
export const ELK = 'elk'
