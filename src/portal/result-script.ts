import source from '../browser/wait-for-result.ts?script'
import { staticFile } from './static-file.js'

/** The script of the page on which families wait for the result. */
export const resultScript = staticFile(['wachten', 'js'], { type: 'text/javascript; charset=utf-8', body: source })
