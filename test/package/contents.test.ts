import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/package.js'
import { internalLinks, readPage } from '../support/markdown.js'

let files: string[]
beforeAll(() => {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = JSON.parse(answer) as { files: { path: string }[] }[]
  files = (packed?.files ?? []).map(({ path }) => path).sort()
})

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8')

describe('the package', () => {
  it('holds the program, what it reads, and what a person reads', () => {
    // The bill of materials is there from the first real packing on.
    const tops = new Set([...files, 'sbom.cdx.json'].map((path) => path.split('/')[0]))
    expect([...tops].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'bin',
        'dist',
        'docs',
        'fixtures',
        'package.json',
        'publiccode.yml',
        'sbom.cdx.json',
      ].sort(),
    )
    expect(files).toEqual(
      expect.arrayContaining(['bin/elk', 'dist/cli.js', 'dist/LICENSES.txt', 'docs/handleiding.md']),
    )
  })

  it('holds every file of the program as it was built', () => {
    const built = readdirSync(join(packageRoot, 'dist')).map((name) => `dist/${name}`)
    expect(files.filter((path) => path.startsWith('dist/'))).toEqual(built.sort())
  })

  it('holds nothing of a home, of a child or of who made it', () => {
    const strange = /\.(db|db-wal|key|pem|env|log|eml|tgz|ts|map)$|secret|(^|\/)\.|node_modules|elk-home/i
    expect(files.filter((path) => strange.test(path))).toEqual([])
    const places = [packageRoot, homedir() === '/' ? packageRoot : `${homedir()}/`]
    const named = files.filter(
      (path) => /\.(js|md|txt|json|yml)$/.test(path) && places.some((at) => read(path).includes(at)),
    )
    expect(named).toEqual([])
  })

  it('has no link in its papers that leads outside it', () => {
    const pages = files.filter((path) => path.endsWith('.md'))
    const lost = pages.flatMap((page) =>
      internalLinks(readPage(page))
        .filter(({ path }) => !files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)))
        .map(({ link }) => `${page}: ${link}`),
    )
    expect(lost).toEqual([])
  })

  it('passes on the licence of every library of which it holds code', () => {
    const licences = read('dist/LICENSES.txt')
    for (const library of ['hono', 'kysely', 'valibot', 'nodemailer', 'csv-parse', 'commander', 'mailauth'])
      expect(licences).toMatch(new RegExp(`^${library} \\d+\\.\\d+\\.\\d+ \\([\\w-]+\\)$`, 'm'))
    const words = /permission|redistribution|licen[sc]e|permit/i
    expect(
      licences
        .split(/\n-{80}\n/)
        .filter((part) => part.length < 400 || !words.test(part))
        .slice(1),
    ).toEqual([])
  })
})
