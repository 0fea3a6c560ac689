import ts from 'typescript'
import { importsOf } from './imports.js'
import { isIn, nodesOf, type Source, type Violation, violationAt } from './source.js'

const nowhere: readonly string[] = []
/** What runs in a browser has that browser's clock, chance and network. */
const browser = 'src/browser/'
const timers = [
  'src/mail/worker.ts',
  'src/portal/serve.ts',
  'src/doctor/ask-health.ts',
  'src/db/patience.ts',
  'src/remote/patience.ts',
  browser,
]
const database = ['src/db/']
/** Who puts the surroundings together; `elk init` and who opens a backup run before there is a home to open. */
const assembly = ['src/app.ts', 'src/cli.ts', 'src/cli/', 'src/commands/init.ts', 'src/commands/backup/']
const effects = ['src/domain/', 'src/messages/', 'src/imports/', 'src/csv/']

/** A library or a part of Node → the only places that know it. */
const homesOfModules: readonly [module: RegExp, places: readonly string[]][] = [
  [/^(kysely|better-sqlite3.*|pg)(\/|$)/, database],
  [/^nodemailer(\/|$)/, ['src/mail/']],
  [/^postal-mime$/, ['src/mail/']],
  [/^@?inquirer(\/|$)/, ['src/commands/ask.ts']],
  [/^(age-encryption|tar-stream)$/, ['src/backup/']],
  [/^commander$/, ['src/cli.ts', 'src/cli/', 'src/commands/completion.ts']],
  [/^hono(\/|$)/, ['src/portal/', 'src/templates/']],
  [/^@hono\/node-server$/, ['src/portal/serve.ts']],
  [/^(node:)?https?2?$/, ['src/portal/serve.ts', 'src/doctor/ask-health.ts']],
  [/^pdfkit$/, ['src/templates/']],
  [/^(csv-parse|iconv-lite)(\/|$)/, ['src/csv/']],
  [/^(node:)?timers(\/|$)/, timers],
  [/^(node:)?child_process$/, ['src/commands/pager.ts']],
  [/^(node:)?(process|cluster|worker_threads|console)$/, nowhere],
]

/** Modules that reach outside the program; the folders named here only compute. */
const reachesOutside = /^(node:)?(fs|net|tls|dns|dgram|os|readline)(\/|$)/

/** An expression as written → the only places that may use it. */
const homesOfExpressions: readonly [expression: RegExp, places: readonly string[]][] = [
  // Reckoning with a moment and writing it out, as `new Date(instant)` does, is no reading of the clock.
  [/^(Date\.now|new Date(\(\))?|Date\(\)|performance(\.now)?|Temporal\.Now)$/, ['src/clock.ts', browser]],
  [/^(setTimeout|setInterval|setImmediate|queueMicrotask|AbortSignal\.timeout)$/, timers],
  [
    /^(Math\.random|(.*\.)?(randomBytes|randomInt|randomUUID|randomFill(Sync)?|getRandomValues))$/,
    ['src/random.ts', browser],
  ],
  // All others are handed the clock and the chance of this home, which a test or a rehearsal can set.
  [/^systemClock$/, ['src/clock.ts', ...assembly]],
  [/^systemRandom$/, ['src/random.ts', ...assembly]],
  // Which driver loads depends on the Node that runs.
  [/^process$/, ['src/db/sqlite.ts']],
  [/^fetch$/, ['src/remote/send.ts', browser]],
  [/^console$/, nowhere],
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
  if (!does) return undefined
  const text = node.getText().replaceAll(/\s+/g, ' ')
  return text.replace('( )', '()').replace(/^globalThis\??\./, '')
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
