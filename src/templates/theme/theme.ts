export type Tokens = ReadonlyMap<string, string>

/** How the portal looks: the value of every custom property, and which of them have another in the dark. */
export interface Theme {
  light: Tokens
  dark: Tokens
  /** Whether it stays light for families whose device asks for the dark. */
  onlyLight: boolean
}

/**
 * A theme with an operator's own values in it. What the operator says of the light counts in the light only: colours that are
 * readable on white are not so on black.
 */
export function withOwn(builtIn: Theme, own: Theme): Theme {
  const everywhere = new Map([...own.light].filter(([name]) => !builtIn.dark.has(name)))
  return {
    light: new Map([...builtIn.light, ...own.light]),
    dark: new Map([...builtIn.dark, ...everywhere, ...own.dark]),
    onlyLight: own.onlyLight,
  }
}

/** The value of every property in the dark. */
export function inTheDark({ light, dark }: Theme): Tokens {
  return new Map([...light, ...dark])
}

/** The theme as the beginning of the stylesheet; paper is always light. */
export function themeCss({ light, dark, onlyLight }: Theme): string {
  const own = `:root{color-scheme:${onlyLight ? 'light' : 'light dark'};${declarations(light)}}`
  return onlyLight ? own : `${own}\n@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`
}

function declarations(tokens: Tokens): string {
  return [...tokens].map(([name, value]) => `${name}:${value}`).join(';')
}
