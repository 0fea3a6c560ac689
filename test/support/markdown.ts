import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FENCE = /^(```+)[^\n]*\n([\s\S]*?)\n\1$/gm

/** A page of documentation, taken apart. */
export interface Page {
  file: string
  /** Everything outside the blocks of code. */
  prose: string
  /** The blocks of code, without their fences. */
  blocks: string[]
  /** What the headings can be linked to with, as GitHub makes it. */
  anchors: string[]
}

/** Reads a page of documentation; `file` is seen from the root of the project. */
export function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8')
  const prose = text.replaceAll(FENCE, '')
  const headings = [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading)
  return {
    file,
    prose,
    blocks: [...text.matchAll(FENCE)].map(([, , block = '']) => block),
    anchors: headings.map(anchor),
  }
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

/** Where the links and pictures of a page lead inside the project: a path from its root, with the anchor behind `#`. */
export function internalLinks({ file, prose }: Page): { link: string; path: string; anchor: string | undefined }[] {
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((link) => {
      const [path = '', at] = link.split('#')
      return { link, path: path ? join(dirname(file), path) : file, anchor: at }
    })
}

/** Every `elk` command that a page tells the reader to type, in its blocks of code and between backticks, as words. */
export function typedCommands({ prose, blocks }: Page): string[][] {
  const lines = blocks.flatMap((block) => block.split('\n'))
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return [...lines, ...spans].flatMap((line) => {
    const [, command] = /^(?:\$ )?(?:npx )?elk (.*)$/.exec(line.trim()) ?? []
    return command === undefined ? [] : [words(command)]
  })
}

/** The words of a command as a shell takes them, up to a remark, a pipe or another command. */
function words(command: string): string[] {
  const found = [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word)
  const end = found.findIndex((word) => /^(#.*|[|&;>].*)$/.test(word))
  return found.slice(0, end < 0 ? undefined : end).map((word) => word.replaceAll(/["']/g, ''))
}

/** The sentences of a page's prose, without marks of layout; a cell of a table and an item of a list end one too. */
export function sentences({ prose }: Page): string[] {
  return prose
    .replaceAll(/`[^`\n]+`/g, 'opdracht')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n{2,}|\n(?=\s*(?:[-*|#]|\d+\.))|\|/)
    .flatMap((part) => part.replaceAll(/\s+/g, ' ').split(/(?<=[.?!:][”*_]*)\s+(?=[\p{Lu}“"*_])/u))
    .map((sentence) => sentence.replace(/^\s*(?:[-*#]+|\d+\.)\s*/, '').trim())
    .filter((sentence) => /\p{Letter}/u.test(sentence))
}
