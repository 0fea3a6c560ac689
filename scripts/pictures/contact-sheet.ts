import type { Browser, Page } from 'playwright-core'

/** A picture of a whole page, in pixels of the screen it was taken on. */
export interface Picture {
  name: string
  png: Buffer
  width: number
  height: number
}

interface SheetSize {
  columns: number
  columnWidth: number
  columnHeight: number
}

const GAP = 12
const CAPTION = 18

/** Puts pictures in columns on sheets, a tall one cut into several, and gives each sheet as a PNG. */
export async function contactSheets(
  browser: Browser,
  pictures: readonly Picture[],
  size: SheetSize,
): Promise<Buffer[]> {
  const columns = fillColumns(
    pictures.flatMap((picture) => piecesOf(picture, size)),
    size.columnHeight,
  )
  const page = await browser.newPage({
    viewport: { width: size.columns * (size.columnWidth + GAP) + GAP, height: size.columnHeight + 2 * GAP },
  })
  const sheets: Buffer[] = []
  for (let first = 0; first < columns.length; first += size.columns)
    sheets.push(await takeSheet(page, columns.slice(first, first + size.columns)))
  await page.close()
  return sheets
}

interface Piece {
  markup: string
  /** Caption and distance included. */
  height: number
}

function piecesOf({ name, png, width, height }: Picture, { columnWidth, columnHeight }: SheetSize): Piece[] {
  const shown = (height * columnWidth) / width
  const room = columnHeight - CAPTION
  const source = `data:image/png;base64,${png.toString('base64')}`
  return Array.from({ length: Math.ceil(shown / room) }, (_, part) => {
    const caption = part === 0 ? name : `${name} (${part + 1})`
    const own = Math.min(room, shown - part * room)
    const place = `inline-size:${columnWidth}px;block-size:${own}px;background:url(${source}) 0 ${-part * room}px / ${columnWidth}px`
    return {
      markup: `<figure><figcaption>${caption}</figcaption><div style="${place}"></div></figure>`,
      height: own + CAPTION,
    }
  })
}

/** The pieces in order, as many in each column as fit. */
function fillColumns(pieces: readonly Piece[], columnHeight: number): string[] {
  const columns: string[] = []
  let room = 0
  for (const { markup, height } of pieces) {
    if (height > room) {
      columns.push('')
      room = columnHeight
    }
    columns[columns.length - 1] += markup
    room -= height
  }
  return columns
}

async function takeSheet(page: Page, columns: readonly string[]): Promise<Buffer> {
  await page.setContent(`<!doctype html><style>
body { display: flex; gap: ${GAP}px; margin: ${GAP}px; background: #777; font: 13px/${CAPTION}px monospace; color: #fff }
figure { margin: 0 }
</style>${columns.map((markup) => `<div>${markup}</div>`).join('')}`)
  return page.screenshot()
}
