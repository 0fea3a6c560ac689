import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../../src/portal/routes.js'
import { paths } from '../../src/templates/paths.js'
import { pageStates } from '../support/page-catalogue.js'

const support = new URL('../support/', import.meta.url)
const pages = new URL('../../src/templates/pages/', import.meta.url)

describe('the catalogue of pages', () => {
  it('has a name of its own for every state', () => {
    const names = pageStates.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('has a state for every address of the portal', () => {
    const shown = new Set(pageStates.map(({ path }) => path.split('?')[0]?.replace(/^\/w\/.*/, '/w/:token')))
    const addresses = new Set([...Object.values(paths), ...routes.map(({ path }) => path)])
    // The first only leads on; the last is no page, but a paper, which is looked at in test/templates/receipts.test.ts.
    const others = ['/', paths.receiptPdf]
    expect([...addresses].filter((path) => !shown.has(path)).sort()).toEqual(others)
  })

  it('draws every page there is', () => {
    const parts = readdirSync(support).filter((file) => file.startsWith('page-catalogue'))
    const text = parts.map((file) => readFileSync(new URL(file, support), 'utf8')).join('\n')
    const drawn = readdirSync(pages).flatMap((file) => exportedPages(readFileSync(new URL(file, pages), 'utf8')))
    expect(drawn.length).toBeGreaterThan(15)
    expect(drawn.filter((page) => !new RegExp(`(${page}\\(|draw: ${page}\\b)`).test(text))).toEqual([])
  })
})

function exportedPages(source: string): string[] {
  return [...source.matchAll(/export function (\w+Page)\(/g)].map(([, name = '']) => name)
}
