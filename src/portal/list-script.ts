import source from '../browser/preference-list.ts?script'
import { staticFile } from './static-file.js'

/** The script of the ranked list. */
export const listScript = staticFile(['lijst', 'js'], { type: 'text/javascript; charset=utf-8', body: source })
