/** What a school's key to the API may be for; a key has one or more. */
export const tokenScopes = ['pupils', 'advices', 'logins', 'status', 'forms'] as const

export type TokenScope = (typeof tokenScopes)[number]
