/** Makes a second pass over rows cheap by keeping them, at most `most`; of a longer file every pass reads all anew. */
export function keepRows<Row>(rows: Iterable<Row>, most: number): Iterable<Row> {
  let kept: readonly Row[] | undefined
  return { [Symbol.iterator]: () => (kept ?? keepWhileReading())[Symbol.iterator]() }

  function* keepWhileReading(): Generator<Row> {
    let read: Row[] | undefined = []
    for (const row of rows) {
      if (read && read.length >= most) read = undefined
      read?.push(row)
      yield row
    }
    kept = read
  }
}
