export type ColourScheme = 'light' | 'dark'

/** Why the colours of an operator cannot be used; lines are counted from 1. */
export type ThemeFault =
  | { fault: 'unreadable'; line: number }
  | { fault: 'unknown-property'; line: number; name: string; suggestion: string | undefined }
  | { fault: 'not-a-colour'; line: number; name: string; value: string }
  | { fault: 'not-a-value'; line: number; name: string; value: string }
  /** `found` and `needed` are contrasts from 1 to 21. */
  | { fault: 'contrast'; scheme: ColourScheme; on: string; ground: string; found: number; needed: number }

/** Why a file with the logo of an operator cannot be used. */
export type LogoFault = 'two-logos' | 'too-big' | 'too-large' | 'not-an-image' | 'not-only-a-drawing' | 'styled'
