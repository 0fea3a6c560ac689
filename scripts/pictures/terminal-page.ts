const ESCAPE = String.fromCharCode(27)
const CODES = new RegExp(`${ESCAPE}\\[([\\d;]*)m`)

/** What the sixteen-colour codes that a terminal gets look like on the picture; 39 and 22 end what others began. */
const styles: Readonly<Record<number, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.66',
  4: 'text-decoration:underline;text-underline-offset:.2em',
  30: 'color:#10343b',
  31: 'color:#ff9d8f',
  32: 'color:#7fd99a',
  33: 'color:#f3c069',
  34: 'color:#8dbdf5',
  35: 'color:#d9a6e8',
  36: 'color:#86d3cc',
  37: 'color:#f3ecdf',
  90: 'color:#9fb0b0',
}

const endOf: Readonly<Record<number, readonly number[]>> = {
  22: [1, 2],
  24: [4],
  39: [30, 31, 32, 33, 34, 35, 36, 37, 90],
}

/** A page that looks as a terminal does with this text in it, colours included. */
export function terminalPage(typed: string, output: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; display: inline-block; padding: 18px 22px; background: #10242a; color: #f3ecdf }
pre { margin: 0; font: 15px/1.42 "DejaVu Sans Mono", monospace }
b { color: #f0b03a; font-weight: 700 }
</style><pre><b>$</b> ${escaped(typed)}
${inColour(output.trimEnd())}</pre>`
}

function inColour(output: string): string {
  const on = new Set<number>()
  return output
    .split(CODES)
    .map((part, index) => {
      if (index % 2 === 0)
        return part && `<span style="${[...on].map((code) => styles[code]).join(';')}">${escaped(part)}</span>`
      for (const code of part.split(';').map(Number)) change(on, code)
      return ''
    })
    .join('')
}

function change(on: Set<number>, code: number): void {
  if (code === 0) on.clear()
  for (const ended of endOf[code] ?? []) on.delete(ended)
  if (styles[code]) on.add(code)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
