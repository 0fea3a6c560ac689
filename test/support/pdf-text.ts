import { inflateSync } from 'node:zlib'

/** A PDF file as a reader sees it. */
export interface ReadPdf {
  /** The text of each page, one line for each piece that was written. */
  pages: string[]
  /** The same pieces, with where on the page they stand. */
  pieces: Piece[][]
  /** What each page says to a screen reader where the letters as they stand are in another order. */
  spoken: string[][]
  /** The black rectangles of each page. */
  rectangles: Rectangle[][]
  /** The file's bytes as Latin-1, for what stands outside the pages. */
  raw: string
}

export interface Piece {
  text: string
  /** In points, to the line on which the letters stand. */
  fromTop: number
  fromLeft: number
  size: number
}

/** In points from the upper left corner of the page. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const PAGE_HEIGHT = 841.89

type Glyphs = Map<number, string>

/** Reads the text that pdfkit wrote, letter by letter through each font's own table; throws when a glyph stands for no letter. */
export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1')
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id, body]) => [Number(id), body ?? '']),
  )
  const fonts = new Map(
    [...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name ?? '',
      glyphsOf(objects, objects.get(Number(id)) ?? ''),
    ]),
  )
  const root = [...objects.values()].find((body) => body.includes('/Type /Pages')) ?? ''
  const contents = [...(/\/Kids \[([^\]]*)\]/.exec(root)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const page = objects.get(Number(id)) ?? ''
    return streamOf(objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])) ?? '')
  })
  const pieces = contents.map((content) => piecesOf(content, fonts))
  const pages = pieces.map((page) => page.map(({ text }) => text).join('\n'))
  return { pages, pieces, spoken: contents.map(actualTexts), rectangles: contents.map(rectanglesOf), raw }
}

function streamOf(body: string): string {
  const data = /stream\n(.*)\nendstream/s.exec(body)?.[1] ?? ''
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
}

function glyphsOf(objects: Map<number, string>, font: string): Glyphs {
  const table = streamOf(objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1])) ?? '')
  const glyphs: Glyphs = new Map()
  for (const [, from, letters] of table.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex]] of [...(letters ?? '').matchAll(/<([\w ]*)>/g)].entries())
      glyphs.set(
        Number.parseInt(from ?? '', 16) + index,
        Buffer.from((hex ?? '').replaceAll(' ', ''), 'hex')
          .swap16()
          .toString('utf16le'),
      )
  }
  return glyphs
}

function piecesOf(content: string, fonts: Map<string, Glyphs>): Piece[] {
  let glyphs: Glyphs = new Map()
  let place = { fromTop: 0, fromLeft: 0 }
  let size = 0
  const pieces: Piece[] = []
  const marks = / ([\d.-]+) ([\d.-]+) Tm$|\/(F\d+) ([\d.]+) Tf|\[(.*?)\] TJ/gm
  for (const [, x, y, font, points, codes] of content.matchAll(marks)) {
    if (y !== undefined) place = { fromTop: PAGE_HEIGHT - Number(y), fromLeft: Number(x) }
    else if (font !== undefined) {
      glyphs = fonts.get(font) ?? new Map()
      size = Number(points)
    } else
      pieces.push({
        ...place,
        size,
        text:
          (codes ?? '')
            .match(/(?<=<)\w+/g)
            ?.map((run) => lettersOf(run, glyphs))
            .join('') ?? '',
      })
  }
  return pieces
}

function rectanglesOf(content: string): Rectangle[] {
  return [...content.matchAll(/^([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) re$/gm)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    return { x, y, width, height }
  })
}

function actualTexts(content: string): string[] {
  return [...content.matchAll(/\/ActualText \(þÿ((?:\\.|[^\\)])*)\)/gs)].map(([, escaped]) => {
    const bytes = (escaped ?? '').replace(
      /\\(.)/gs,
      (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[letter] ?? letter,
    )
    return Buffer.from(bytes, 'latin1').swap16().toString('utf16le')
  })
}

function lettersOf(codes: string, glyphs: Glyphs): string {
  return (codes.match(/.{4}/g) ?? []).map((code) => letterOf(code, glyphs)).join('')
}

function letterOf(code: string, glyphs: Glyphs): string {
  const letter = glyphs.get(Number.parseInt(code, 16))
  if (!letter || letter === '\0') throw new TypeError(`a glyph stands for no letter: ${code}`)
  return letter
}
