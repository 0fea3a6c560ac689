import { join } from 'node:path'
import type { App } from '../../app.js'
import {
  findUnfilled,
  type OwnPageFile,
  type OwnPageProblem,
  ownPageFiles,
  withoutComments,
} from '../../domain/own-page.js'
import type { Instant } from '../../domain/time.js'
import { readOwnFile } from './read-file.js'
import { readProse } from './read-prose.js'
import { readSecurity } from './read-security.js'
import { ownPageValues } from './values.js'

type House = Pick<App, 'home' | 'config'>

/** How one text of the operator stands. */
export interface OwnPageState extends OwnPageFile {
  path: string
  exists: boolean
  /** What keeps it from being shown to families, in the order of the file. */
  problems: OwnPageProblem[]
  /** Until when the address for security problems holds. */
  expiresAt?: Instant | undefined
}

/** How every text of the operator stands. Throws `file-unreadable`. */
export function listOwnPages(house: House): OwnPageState[] {
  return ownPageFiles.map((page) => {
    const path = join(house.home.pages, page.file)
    const text = readOwnFile(path)
    return { ...page, path, exists: text !== undefined, ...(text === undefined ? sound : examine(house, page, text)) }
  })
}

type Findings = Pick<OwnPageState, 'problems' | 'expiresAt'>

const sound: Findings = { problems: [] }

function examine({ config }: House, { name, language = 'nl' }: OwnPageFile, written: string): Findings {
  const line = written.split('\n').findIndex((text) => text.includes('\ufffd'))
  if (line >= 0) return { problems: [{ line: line + 1, fault: 'not-utf-8', text: '' }] }
  if (name === 'security') {
    const { problems, expiresAt } = readSecurity(written)
    return { problems: together(findUnfilled(written), problems), expiresAt }
  }
  const text = withoutComments(written)
  return { problems: together(findUnfilled(text), readProse(text, ownPageValues(config, language)).problems) }
}

/** All in the order of the file; on a line that is still to be filled in, nothing else is said. */
function together(unfilled: readonly OwnPageProblem[], others: readonly OwnPageProblem[]): OwnPageProblem[] {
  const further = others.filter(({ line }) => !unfilled.some((place) => place.line === line))
  return [...unfilled, ...further].sort((one, other) => one.line - other.line)
}
