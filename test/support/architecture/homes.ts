import ts from 'typescript'
import { importsOf } from './imports.js'
import { isIn, nodesOf, type Source, type Violation, violationAt } from './source.js'

const nowhere: readonly string[] = []
const clock = ['src/clock.ts']
const timers = ['src/mail/worker.ts', 'src/portal/serve.ts']
const chance = ['src/random.ts']
const database = ['src/db/']
const effects = ['src/domain/', 'src/messages/', 'src/imports/', 'src/csv/']

/** A library or a part of Node → the only places that know it. */
const homesOfModules: readonly [module: RegExp, places: readonly string[]][] = [
  [/^(kysely|better-sqlite3.*|pg)(\/|$)/, database],
  [/^nodemailer(\/|$)/, ['src/mail/']],
  [/^@?inquirer(\/|$)/, ['src/commands/ask.ts']],
  [/^commander$/, ['src/cli.ts', 'src/cli/']],
  [/^hono(\/|$)/, ['src/portal/', 'src/templates/']],
  [/^(@hono\/node-server|(node:)?https?2?)$/, ['src/portal/serve.ts']],
  [/^pdfkit$/, ['src/templates/']],
  [/^(csv-parse|iconv-lite)(\/|$)/, ['src/csv/']],
  [/^(node:)?timers(\/|$)/, timers],
  [/^(node:)?(process|child_process|cluster|worker_threads|console)$/, nowhere],
]

/** Modules that reach outside the program; the folders named here only compute. */
const reachesOutside = /^(node:)?(fs|net|tls|dns|dgram|os|readline)(\/|$)/

/** An expression as written → the only places that may use it. */
const homesOfExpressions: readonly [expression: RegExp, places: readonly string[]][] = [
  // Reckoning with a moment and writing it out are no reading of the clock.
  [/^Date$/, [...clock, 'src/domain/time.ts', 'src/messages/dates.ts']],
  [/^(Date\.now|new Date\(\)|Date\(\)|performance(\.now)?|Temporal\.Now)$/, clock],
  [/^(setTimeout|setInterval|setImmediate|queueMicrotask|AbortSignal\.timeout)$/, timers],
  [/^(Math\.random|(.*\.)?(randomBytes|randomInt|randomUUID|randomFill(Sync)?|getRandomValues))$/, chance],
  // Which driver loads depends on the Node that runs.
  [/^process$/, ['src/db/sqlite.ts']],
  [/^(console|fetch)$/, nowhere],
  [/\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto|executeQuery)$/, database],
]

/** Every use of the clock, chance, timers, the process, SQL, mail, prompts and the like outside its home. */
export function homeViolations(source: Source): Violation[] {
  return [...moduleViolations(source), ...expressionViolations(source)]
}

function moduleViolations(source: Source): Violation[] {
  return importsOf(source).flatMap(({ node, from }) => {
    const strays = homesOfModules.some(([module, places]) => module.test(from) && !isIn(source.path, places))
    const reaches = reachesOutside.test(from) && isIn(source.path, effects)
    return strays || reaches ? [violationAt(source, node, `${from} is used away from its home`)] : []
  })
}

function expressionViolations(source: Source): Violation[] {
  const own = declaredNames(source)
  return nodesOf(source).flatMap((node) => {
    const text = ts.isIdentifier(node) && own.has(node.text) ? undefined : expressionOf(node)
    const strays = homesOfExpressions.some(([shape, places]) => text && shape.test(text) && !isIn(source.path, places))
    return strays ? [violationAt(source, node, `${text} is used away from its home`)] : []
  })
}

/** What a file calls its own, such as a parameter `process`: not the global of that name. */
function declaredNames(source: Source): Set<string> {
  const names = nodesOf(source).flatMap((node) =>
    ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) ? [node.name.getText()] : [],
  )
  return new Set(names)
}

/** What a node does when it runs, as written: a name, `a.b` or a bare `new Date()`; blanks and `globalThis` left out. */
function expressionOf(node: ts.Node): string | undefined {
  const does =
    ts.isPropertyAccessExpression(node) ||
    (ts.isIdentifier(node) && !isOnlyAName(node)) ||
    ((ts.isNewExpression(node) || ts.isCallExpression(node)) && !node.arguments?.length)
  return does
    ? node
        .getText()
        .replaceAll(/\s+/g, ' ')
        .replace(/^globalThis\??\./, '')
    : undefined
}

/** A member, a key or a type that happens to be called the same. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return true
  if (ts.isBindingElement(parent)) return parent.propertyName === node
  const named =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isMethodDeclaration(parent)
  return named && parent.name === node
}
