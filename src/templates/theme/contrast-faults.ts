import type { ColourScheme, ThemeFault } from '../../domain/look-fault.js'
import { CONTROL, colourPairs, focusGrounds } from './colour-pairs.js'
import { contrast } from './contrast.js'
import { inTheDark, type Theme, type Tokens } from './theme.js'

/** What cannot be read well enough in the light or in the dark; nothing when all can. */
export function contrastFaults(theme: Theme): ThemeFault[] {
  const light = faultsIn(theme.light, 'light')
  return theme.onlyLight ? light : [...light, ...faultsIn(inTheDark(theme), 'dark')]
}

function faultsIn(tokens: Tokens, scheme: ColourScheme): ThemeFault[] {
  const colour = (name: string) => tokens.get(`--elk-color-${name}`) ?? '#000000'
  const between = (on: string, ground: string) => contrast(colour(on), colour(ground))
  const found = [
    ...colourPairs.map(([on, ground, needed]) => ({ on, ground, needed, found: between(on, ground) })),
    ...focusGrounds.map((ground) => ({
      on: 'focus',
      ground,
      needed: CONTROL,
      found: Math.max(between('focus', ground), between('focus-halo', ground)),
    })),
  ]
  return found.filter((pair) => pair.found < pair.needed).map((pair) => ({ fault: 'contrast', scheme, ...pair }))
}
