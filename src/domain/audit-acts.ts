/** The acts that name which rows of the log were emptied: a child's data went, or those of a whole procedure. */
export const erasureActs: readonly string[] = ['pupil erased', 'term erased']

/** The act from which on the log can be emptied; the rows before it have a hash of an earlier kind too. */
export const SEALED_AGAIN = 'log sealed again'

/** The acts that say, some only with `restored` in their details, that a home was put back from a backup. */
export const RESTORED = 'home restored'
export const ADOPTED = 'home adopted'
export const restoringActs: readonly string[] = [RESTORED, ADOPTED]
