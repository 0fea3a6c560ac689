import ts from 'typescript'
import { nodesOf, type Source } from './source.js'

export interface Import {
  node: ts.Node
  /** As written: './time.js', 'node:fs', 'hono/html'. */
  from: string
  /** The compiler takes it out: nothing of the other file runs. */
  typeOnly: boolean
}

/** Everything a file imports: declarations, re-exports, `import()` in code and in types. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const from = specifierOf(node)
    return from && ts.isStringLiteralLike(from) ? [{ node, from: from.text, typeOnly: isTypeOnly(node) }] : []
  })
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || everyTypeOnly(node.exportClause)
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  return phaseModifier === ts.SyntaxKind.TypeKeyword || (!name && everyTypeOnly(namedBindings))
}

function everyTypeOnly(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}
