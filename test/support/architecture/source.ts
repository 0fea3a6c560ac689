import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Violation {
  file: string
  line: number
  what: string
}

/** One TypeScript file, parsed; its path is relative to the project and written with slashes. */
export interface Source {
  path: string
  tree: ts.SourceFile
}

/** Parses a file's text; nothing is read. */
export function parseSource(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

/** Reads and parses every TypeScript file below a folder of the project. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')))
}

/** Whether a path is one of the places: a file by its whole name, a folder by its name with a slash at the end. */
export function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

/** Every node of a file, from top to bottom. */
export function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return nodes
}

/** The violation at a node, with the line that an editor shows. */
export function violationAt(source: Source, node: ts.Node, what: string): Violation {
  return { file: source.path, line: source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, what }
}
