import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { version: packaged } = createRequire(import.meta.url)('../package.json') as { version: string }

/** The version of ELK, as in package.json. */
export const version = packaged

/** The folder that ELK was installed in; `src` and `dist` both lie right below it. */
export const packageRoot = fileURLToPath(new URL('..', import.meta.url))
