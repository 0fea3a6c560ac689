import type { App } from '../app.js'

/**
 * Runs a command, and exports the head of the log when something was written. That this failed is only told, and not told when
 * the command failed too: what was asked counts.
 */
export async function keepingHead<Result>(
  app: App,
  warn: (text: string) => void,
  use: (app: App) => Promise<Result>,
): Promise<Result> {
  let isDone = false
  try {
    const result = await use(app)
    isDone = true
    return result
  } finally {
    for (const text of await keepHead(app)) if (isDone) warn(text)
  }
}

async function keepHead(app: App): Promise<string[]> {
  const words = app.messages.audit.heads
  try {
    const { hasWritten } = await import('../db/written.js')
    if (!(await hasWritten(app.db))) return []
    const { exportHead } = await import('../actions/export-head.js')
    return (await exportHead(app)).map(({ file, why }) => words[why](file))
  } catch {
    return [words.unwritable(app.home.heads)]
  }
}
