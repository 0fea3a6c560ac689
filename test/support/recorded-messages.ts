/** Everything that was taken from a message catalogue, by its path ("overview.open.deadline"). */
export type Said = Map<string, Set<string>>

/** A catalogue that answers like `messages` and writes down every sentence that is taken from it. */
export function recordMessages<Messages extends object>(messages: Messages): { messages: Messages; said: Said } {
  const said: Said = new Map()
  return { messages: recording(messages, '', said), said }
}

/** The paths of all sentences of a catalogue: its texts and the functions that make one. */
export function messagePaths(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path]
  return Object.entries(node).flatMap(([key, value]) => messagePaths(value, path ? `${path}.${key}` : key))
}

function recording<Node extends object>(node: Node, path: string, said: Said): Node {
  return new Proxy(node, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value
      return recordedValue(value, path ? `${path}.${key}` : key, said)
    },
  })
}

function recordedValue(value: unknown, path: string, said: Said): unknown {
  if (typeof value === 'string') return record(value, path, said)
  if (typeof value === 'function')
    return (...values: unknown[]) => record((value as (...given: unknown[]) => unknown)(...values), path, said)
  return typeof value === 'object' && value !== null ? recording(value, path, said) : value
}

function record<Value>(value: Value, path: string, said: Said): Value {
  const text = Array.isArray(value) ? value.map(String).join('') : String(value)
  const texts = said.get(path) ?? new Set()
  said.set(path, texts.add(text.replace(/<[^>]*>/g, '')))
  return value
}
