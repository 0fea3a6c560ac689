/** What one button of the preference list asks; `save` is what Enter does. */
export type ListAction =
  | { kind: 'save' | 'finish' | 'search' | 'show-all' | 'clear' }
  | { kind: 'up' | 'down' | 'remove' | 'add'; department: string }
  | { kind: 'restore'; department: string; place: number; upperLevel: boolean }

const plain = {
  save: 'opslaan',
  finish: 'klaar',
  search: 'zoeken',
  'show-all': 'toon-alles',
  clear: 'wis-zoeken',
} as const
const moving = { up: 'omhoog', down: 'omlaag', remove: 'weghalen', add: 'toevoegen' } as const

/** The value that a button posts as `actie`: "omhoog:barlaeus/vwo", "terugzetten:3:nee:barlaeus/vwo". */
export function writeListAction(action: ListAction): string {
  if (action.kind === 'restore')
    return `terugzetten:${action.place}:${action.upperLevel ? 'ja' : 'nee'}:${action.department}`
  if ('department' in action) return `${moving[action.kind]}:${action.department}`
  return plain[action.kind]
}

/** Reads the value of `actie`; undefined when no button of the page posts it. */
export function parseListAction(value: string): ListAction | undefined {
  const whole = keyOf(plain, value)
  if (whole) return { kind: whole }
  const [, verb = '', department = ''] = /^([a-z]+):(.+)$/.exec(value) ?? []
  const kind = keyOf(moving, verb)
  return kind ? { kind, department } : parseRestore(value)
}

function parseRestore(value: string): ListAction | undefined {
  const match = /^terugzetten:(\d{1,3}):(ja|nee):(.+)$/.exec(value)
  const [, place, wish, department] = match ?? []
  return department ? { kind: 'restore', department, place: Number(place), upperLevel: wish === 'ja' } : undefined
}

function keyOf<Key extends string>(words: Record<Key, string>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word)
}
