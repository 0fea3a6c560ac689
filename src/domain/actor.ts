/** Who acts, in the audit log, when it is the family in the portal. */
export const FAMILY = 'family'

/** Who acts when time passes. */
export const ELK = 'elk'

// Portable names, those of a directory ("BOARD\anna", "anna@board.nl"), and nothing that could pass for several words.
const USER_NAME = /^[\p{L}\p{N}_.@\\$-]{1,64}$/u

/**
 * Who acts when a command is typed: the person who used sudo, else the name that was chosen, else the user of the machine.
 * sudo writes the first itself over whatever was there, so nobody who comes in through sudo can choose another name; a name
 * that the log keeps for others is marked as a user's.
 */
export function staffActor({
  sudoUser,
  chosen,
  user,
}: {
  sudoUser: string | undefined
  chosen: string | undefined
  user: string
}): string {
  const name = sudoUser !== undefined && USER_NAME.test(sudoUser) ? sudoUser : chosen || user
  return isKept(name) ? `user:${name}` : name
}

function isKept(name: string): boolean {
  return name === FAMILY || name === ELK || name.startsWith('api:')
}
