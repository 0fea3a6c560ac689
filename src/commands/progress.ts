import type { Io } from '../io.js'

const FROM = 100
const WIDTH = 30

/** Shows how far long work is, as a bar on a terminal's stderr; short work, and work without a terminal, shows nothing. */
export function showProgress({ process, jsonWanted }: Io, total: number): (done: number) => void {
  const { stderr } = process
  if (!stderr.isTTY || jsonWanted || total < FROM) return () => undefined
  const step = Math.ceil(total / 100)
  let shown = 0
  return (done) => {
    if (Math.floor(done / step) === shown && done !== total) return
    shown = Math.floor(done / step)
    const filled = Math.round((done / total) * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    stderr.write(done === total ? `\r${' '.repeat(WIDTH + 20)}\r` : `\r${bar} ${done}/${total}`)
  }
}
