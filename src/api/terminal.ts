/** What the person's terminal is like, at the other end. */
export interface Terminal {
  columns: number
  color: boolean
  json: boolean
  /** What the person says to a question that the command asks; undefined: nobody was asked yet. */
  answer: 'yes' | 'no' | undefined
  /** The school that was named. */
  school: string | undefined
}

/** How ELK's own client wants its answer. */
export const TERMINAL_TYPE = 'application/vnd.elk.terminal+json'

const USUAL_COLUMNS = 80
const [FEWEST_COLUMNS, MOST_COLUMNS] = [20, 1000]

/** Reads the header `Elk-Terminal: columns=100, color=1, yes=1`; what it does not name is as in a script. */
export function readTerminal(header: string): Terminal {
  const values = new Map(
    header.split(',').map((part) => {
      const [name = '', ...value] = part.trim().split('=')
      return [name, value.join('=')] as const
    }),
  )
  const columns = Number(values.get('columns') ?? USUAL_COLUMNS)
  const isWidth = Number.isInteger(columns) && columns >= FEWEST_COLUMNS && columns <= MOST_COLUMNS
  return {
    columns: isWidth ? columns : USUAL_COLUMNS,
    color: values.get('color') === '1',
    json: values.get('json') === '1',
    answer: values.get('yes') === '1' ? 'yes' : values.get('no') === '1' ? 'no' : undefined,
    school: values.get('school') || undefined,
  }
}
