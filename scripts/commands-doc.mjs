/** `npm run docs` writes docs/commands.md from the built program. */
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** @import { Argument, Command } from 'commander' */

const EXIT_CODES = `| exit | means |
|---|---|
| 0 | done |
| 1 | refused or failed; nothing was changed |
| 2 | used wrongly |
| 3 | done in part; the report says what was not |
| 70 | a bug; the message says where the log is |`

/**
 * The page that describes every command of the program, made from the program itself.
 * @param {Command} program
 */
export function commandsDoc(program) {
  const parts = [
    '# Commands',
    '<!-- Made by `npm run docs` from the program itself. Do not edit. -->',
    program.description(),
    'Times are Amsterdam time, such as `2026-03-25T09:00`, unless they have an offset of their own. `elk COMMAND --help` says what this page says: in Dutch, or in English with `--lang en`.',
    '## Options of every command',
    optionTable(program),
    '## Exit codes',
    EXIT_CODES,
    ...program.commands.flatMap((command) => describe(command, program.name())),
  ]
  return `${parts.join('\n\n')}\n`
}

/**
 * @param {Command} command
 * @param {string} before
 * @returns {string[]}
 */
function describe(command, before) {
  const path = `${before} ${command.name()}`
  const usage = [
    path,
    ...command.registeredArguments.map(written),
    ...(command.options.length > 0 ? ['[options]'] : []),
  ]
  return [
    `${before.includes(' ') ? '###' : '##'} ${path}`,
    sentence(command.description()),
    ...(command.commands.length === 0 ? [`\`\`\`\n${usage.join(' ')}\n\`\`\``] : []),
    ...(command.registeredArguments.length > 0 ? [argumentTable(command)] : []),
    ...(command.options.length > 0 ? [optionTable(command)] : []),
    ...command.commands.flatMap((child) => describe(child, path)),
  ]
}

/** @param {Command} command */
function optionTable({ options }) {
  return table(
    'option',
    options.map(({ flags, description }) => [`\`${flags}\``, description]),
  )
}

/** @param {Command} command */
function argumentTable({ registeredArguments }) {
  return table(
    'argument',
    registeredArguments.map((argument) => [`\`${argument.name()}\``, argument.description]),
  )
}

/**
 * @param {string} title
 * @param {string[][]} rows
 */
function table(title, rows) {
  const lines = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return [`| ${title} | |`, '|---|---|', ...lines].join('\n')
}

/** @param {Argument} argument */
function written(argument) {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

/** @param {string} text */
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { buildProgram } = await import(new URL('../dist/cli.js', import.meta.url).href)
  const { env, stdout, stderr } = process
  writeFileSync(
    new URL('../docs/commands.md', import.meta.url),
    commandsDoc(buildProgram({ env, stdout, stderr, user: '' }, 'en', () => undefined)),
  )
}
