import portalCss from '../../src/templates/portal.css'
import { readTheme } from '../../src/templates/theme/read-theme.js'
import { themeCss as writeTheme } from '../../src/templates/theme/theme.js'
import builtInCss from '../../src/templates/theme.css'

export { portalCss }

/** The theme that ELK brings. */
export const { theme } = readTheme(builtInCss)

/** The theme as it is sent, before the rules. */
export const themeCss = writeTheme(theme)
