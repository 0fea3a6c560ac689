import { makeOwnPages } from '../../actions/make-own-pages.js'
import type { App } from '../../app.js'
import { isRequired } from '../../domain/own-page.js'
import type { Io } from '../../io.js'
import { listOwnPages, type OwnPageState } from '../../portal/own-pages/list-own-pages.js'
import { unreadyPages } from '../../portal/own-pages/unready-pages.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'
import { expiryLines } from './expiry-lines.js'

/** `elk portal pages`: whether the operator's texts on the website are ready, line by line; `--make` makes what is missing. */
export async function portalPagesCommand(app: App, io: Io, { make, ...scope }: ScopeInput & { make?: boolean }) {
  assertForEveryone(io, scope)
  const words = app.messages.ownPages
  const made = make ? await makeOwnPages(app) : []
  const pages = listOwnPages(app)
  const ready = unreadyPages(pages, false).length === 0
  io.json({ dir: app.home.pages, ready, made, pages: pages.map((page) => document(app, page)) })
  if (make) io.out(made.length > 0 ? `${made.map(words.made).join('\n')}\n` : `${words.nothingToMake}\n`)
  io.out(formatTable(io, { head: words.head, rows: pages.map((page) => row(app, page)) }))
  for (const page of pages.filter(({ problems }) => problems.length > 0)) io.out(`\n${placeLines(app, page)}`)
  io.out(`\n${[...expiryLines(app, pages), next(app, pages, ready)].join('\n')}`)
}

function row({ messages }: App, page: OwnPageState): string[] {
  const { names, languages } = messages.ownPages
  return [page.file, names[page.name], page.language ? languages[page.language] : '', state(messages, page)]
}

function state({ ownPages: { states } }: App['messages'], page: OwnPageState): string {
  if (!page.exists) return isRequired(page) ? states.missing : states.leftOut
  return page.problems.length === 0 ? states.ready : states.unfinished(page.problems.length)
}

function placeLines({ messages }: App, { path, problems }: OwnPageState): string {
  return [path, ...problems.map((problem) => `  ${safeText(messages.ownPages.line(problem))}`)].join('\n')
}

function next({ messages, rehearsal }: App, pages: readonly OwnPageState[], ready: boolean): string {
  const { make, finish, ready: allReady, practice } = messages.ownPages
  if (!ready && rehearsal && unreadyPages(pages, rehearsal).length === 0) return practice
  if (pages.some((page) => !page.exists && isRequired(page))) return make
  return ready ? allReady : finish
}

function document({ messages }: App, { file, name, language, path, exists, problems, expiresAt }: OwnPageState) {
  const described = problems.map((problem) => ({ ...problem, message: messages.ownPages.line(problem) }))
  return { file, name, language: language ?? null, path, exists, problems: described, expiresAt: expiresAt ?? null }
}
