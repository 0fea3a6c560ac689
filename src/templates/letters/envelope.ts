/** How many points there are in a millimetre. */
export const MM = 72 / 25.4

/** A rectangle on paper, in points from the upper left corner. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Where the address stands: as far from the left as in NEN 1026, and so low that it shows in the left window of every
 * Dutch EA5/6 envelope (110 × 220 mm), wherever the folded sheet lies in it.
 */
export const addressArea: Rectangle = { x: 35 * MM, y: 60.5 * MM, width: 65 * MM, height: 18 * MM }

/** What can show in a window beside the address, in EA5/6 and in C5 folded once: nothing else may stand there. */
export const windowArea: Rectangle = { x: 0, y: 39 * MM, width: 130 * MM, height: 64 * MM }

/** Where the sheet is folded first, in points from the top. */
export const FOLD = 99 * MM
