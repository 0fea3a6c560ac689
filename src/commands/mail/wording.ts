import type { App } from '../../app.js'
import { type FamilyLanguage, familyLanguages } from '../../domain/language.js'
import { type Io, UsageError } from '../../io.js'
import { listWordings, showWording, wordingKind, writeOutWording } from '../../mail/wording/show-wording.js'
import { formatTable } from '../table.js'

/** `elk mail wording`: which mails an operator words himself; with a kind its texts, as a file to change and save. */
export function mailWordingCommand(app: App, io: Io, input: { kind?: string; language?: string }): Promise<void> {
  const language = readLanguage(app, input.language)
  if (input.kind === undefined) showList(app, io)
  else showOne(app, io, { name: readName(app, input.kind), language })
  return Promise.resolve()
}

function showList(app: App, io: Io): void {
  const { list } = app.messages.wording
  const wordings = listWordings(app)
  io.json({ dir: app.home.wording, wordings })
  const names = [...new Set(wordings.map(({ name }) => name))]
  const rows = names.map((name) => {
    const own = wordings.filter((wording) => wording.name === name && wording.exists).map(({ language }) => language)
    return [name, wordingKind(app, name), own.join(', ') || list.none]
  })
  io.out(formatTable(io, { head: list.head, rows }))
  io.out(`\n${list.show}\n${list.change(app.home.wording)}\n${list.check}`)
}

function showOne(app: App, io: Io, file: Parameters<typeof showWording>[1]): void {
  io.json(showWording(app, file))
  io.out(writeOutWording(app, file))
}

function readName(app: App, text: string) {
  const names = [...new Set(listWordings(app).map(({ name }) => name))]
  const name = names.find((known) => known === text)
  if (!name) throw new UsageError(app.messages.wording.unknownKind(text, names.join(', ')))
  return name
}

function readLanguage({ config, messages }: App, text: string | undefined): FamilyLanguage {
  if (text === undefined) return config.language
  const language = familyLanguages.find((known) => known === text)
  if (!language) throw new UsageError(messages.wording.unknownLanguage(text, familyLanguages.join(', ')))
  return language
}
