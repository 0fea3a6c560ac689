import { existsSync } from 'node:fs'
import { UserError } from '../../domain/problems.js'
import type { Home } from '../../home.js'
import { markSvg } from '../../templates/components/mark.js'
import type { Look } from '../../templates/look.js'
import portalCss from '../../templates/portal.css'
import { contrastFaults } from '../../templates/theme/contrast-faults.js'
import { readTheme } from '../../templates/theme/read-theme.js'
import { inTheDark, type Theme, themeCss, withOwn } from '../../templates/theme/theme.js'
import builtInCss from '../../templates/theme.css'
import { type StaticFile, staticFile } from '../static-file.js'
import { readHomeFile } from './home-file.js'
import { readLogo } from './read-logo.js'

/** How the portal of a home looks, and the files that make it so. */
export interface HouseStyle {
  look: Look
  files: readonly StaticFile[]
}

/** The look that ELK brings, with the operator's own colours and logo where they lie in the home. Throws `theme-wrong`, `logo-wrong` and `file-unreadable`. */
export function readHouseStyle(home: Pick<Home, 'theme' | 'logos'>): HouseStyle {
  const theme = readOwnTheme(home)
  const colour = (name: string) => theme.light.get(`--elk-color-${name}`) ?? ''
  const css = { type: 'text/css; charset=utf-8', body: `${themeCss(theme)}\n${portalCss}` }
  const drawing = markSvg({ tile: colour('header'), first: colour('sun'), bar: colour('on-header') })
  const stylesheet = staticFile(['portal', 'css'], css)
  const icon = staticFile(['icoon', 'svg'], { type: 'image/svg+xml', body: String(drawing) })
  const logo = readLogo(home)
  return {
    look: {
      stylesheet: stylesheet.path,
      icon: icon.path,
      logo: logo?.path,
      barColours: {
        light: colour('header'),
        dark: theme.onlyLight ? undefined : inTheDark(theme).get('--elk-color-header'),
      },
    },
    files: [stylesheet, icon, ...(logo ? [logo] : [])],
  }
}

function readOwnTheme({ theme: file }: Pick<Home, 'theme'>): Theme {
  const { theme: builtIn } = readTheme(builtInCss)
  if (!existsSync(file)) return builtIn
  const { theme: own, faults } = readTheme(readHomeFile(file).toString('utf8'), [...builtIn.light.keys()])
  const theme = withOwn(builtIn, own)
  const found = faults.length > 0 ? faults : contrastFaults(theme)
  if (found.length > 0) throw new UserError({ code: 'theme-wrong', file, faults: found })
  return theme
}
