import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { writePreviews } from '../../mail/write-previews.js'
import { readMailKind } from './list.js'

/** `elk mail preview`: an example of every mail as files, with a page to look at them. */
export function mailPreviewCommand(app: App, io: Io, input: { kind?: string }): Promise<void> {
  const { count, index } = writePreviews(app, readMailKind(app, input.kind))
  io.json({ count, index })
  io.out(app.messages.mails.preview.written(count, index))
  return Promise.resolve()
}
