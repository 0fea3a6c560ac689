import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogoFault } from '../../src/domain/look-fault.js'
import { UserError } from '../../src/domain/problems.js'
import { problems as en } from '../../src/messages/problems/en.js'
import { problems as nl } from '../../src/messages/problems/nl.js'
import { silentLog } from '../../src/portal/log.js'
import { createPortal } from '../../src/portal/portal.js'
import { servePortal } from '../../src/portal/serve.js'
import { freePort } from '../support/free-port.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { openBrowser } from './support/browser.js'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><path fill="#123a7a" d="M0 0h90v40H0z"/></svg>'
let app: TestApp

beforeEach(async () => {
  app = await testApp()
})

afterEach(() => app.close())

const put = (name: string, content: string | Buffer) => writeFileSync(join(app.home.dir, name), content)

/** A PNG as far as its first chunk says: so wide and so high. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

async function lookOf(page: string) {
  const browser = openBrowser(createPortal(app))
  const { html } = await browser.get(page)
  const address = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
  return { browser, html, address }
}

function refusal() {
  try {
    createPortal(app)
  } catch (error) {
    if (error instanceof UserError) return error.problem
    throw error
  }
  return undefined
}

describe("an operator's look", () => {
  it('is ours while the home has none', async () => {
    const { browser, html, address } = await lookOf('/inloggen')
    expect(html).toContain('<svg class="elk-brand__mark"')
    expect(html).not.toContain('<img')
    const icon = await browser.get(address(/<link rel="icon" href="([^"]+)"/))
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(icon.html).toContain('fill="#f0b03a"')
  })

  it('has its colours over ours, in the sheet, in the tab and in the bar of a phone', async () => {
    put('theme.css', ':root { --elk-color-header: #123a7a }')
    const { browser, html, address } = await lookOf('/inloggen')
    const sheet = await browser.get(address(/<link rel="stylesheet" href="([^"]+)"/))
    expect(sheet.html).toMatch(/^:root\{[^}]*--elk-color-header:#123a7a;/)
    expect(sheet.html).toContain('--elk-color-accent:#0b5a61')
    expect(html).toContain('<meta name="theme-color" content="#123a7a" media="(prefers-color-scheme: light)">')
    expect((await browser.get(address(/<link rel="icon" href="([^"]+)"/))).html).toContain('fill="#123a7a"')
  })

  it('has its logo, named after it, in an answer in which nothing runs', async () => {
    put('logo.svg', drawing)
    const { browser, html, address } = await lookOf('/inloggen')
    expect(html).toContain(`alt="${app.config.operator.name}"`)
    const path = address(/<img class="elk-brand__logo" src="([^"]+)"/)
    expect(path).toMatch(/^\/logo-[0-9a-f]{12}\.svg$/)
    const { status, headers, html: body } = await browser.get(path)
    expect([status, body]).toEqual([200, drawing])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox;/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  it('has its logo as PNG, byte for byte', async () => {
    put('logo.png', png(400, 120))
    const { address } = await lookOf('/hulp')
    const portal = createPortal(app)
    const path = address(/<img class="elk-brand__logo" src="([^"]+)"/)
    const answer = await portal.fetch(new Request(`${app.config.portal.url}${path}`))
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(app.home.dir, 'logo.png')))).toBe(true)
  })

  it.each<[string, LogoFault, string, string | Buffer]>([
    ['text', 'not-an-image', 'logo.svg', 'een logo'],
    ['a PNG by name', 'not-an-image', 'logo.png', drawing],
    ['too many bytes', 'too-big', 'logo.svg', drawing.padEnd(102_401, ' ')],
    ['too many pixels', 'too-large', 'logo.png', png(2001, 40)],
    ['a script', 'not-only-a-drawing', 'logo.svg', drawing.replace('<path', '<script>alert(1)</script><path')],
    ['a handler', 'not-only-a-drawing', 'logo.svg', drawing.replace('<path', '<path onload="alert(1)"')],
    ['a page', 'not-only-a-drawing', 'logo.svg', drawing.replace('<path', '<foreignObject/><path')],
    ['an entity', 'not-only-a-drawing', 'logo.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`],
    [
      'an image',
      'not-only-a-drawing',
      'logo.svg',
      drawing.replace('<path', '<image href="//elders.example/x.png"/><path'),
    ],
    ['a paint', 'not-only-a-drawing', 'logo.svg', drawing.replace('#123a7a', 'url(https://elders.example/#a)')],
    ['movement', 'not-only-a-drawing', 'logo.svg', drawing.replace('<path', '<animateTransform/><path')],
    ['style', 'styled', 'logo.svg', drawing.replace('fill="#123a7a"', 'style="fill:#123a7a"')],
  ])('is refused with %s in the logo (%s)', (_, fault, name, content) => {
    put(name, content)
    expect(refusal()).toEqual({ code: 'logo-wrong', file: join(app.home.dir, name), fault })
  })

  it('may paint with what is in the drawing itself', () => {
    put('logo.svg', drawing.replace('#123a7a', 'url(#verloop)').replace('<path', '<use href="#vorm"/><path'))
    expect(refusal()).toBeUndefined()
  })

  it('is refused with two logos, and with colours that cannot be read', () => {
    put('logo.svg', drawing)
    put('logo.png', png(40, 40))
    expect(refusal()).toMatchObject({ code: 'logo-wrong', fault: 'two-logos' })
    put('theme.css', ':root {\n  --elk-color-ink: #777777;\n}')
    expect(refusal()).toMatchObject({ code: 'theme-wrong' })
  })

  it('is refused before anybody can come in', async () => {
    const at = { host: '127.0.0.1', port: await freePort(), log: silentLog }
    put('theme.css', ':root { --elk-color-ink: #777777 }')
    await expect(servePortal(app, at)).rejects.toThrow('theme-wrong')
    rmSync(join(app.home.dir, 'theme.css'))
    const serving = await servePortal(app, at)
    await serving.stop()
  })

  it('is refused in words that say where and what to do', () => {
    put('theme.css', ':root {\n  --elk-color-accent: blauw;\n}')
    const problem = refusal()
    if (problem?.code !== 'theme-wrong') throw new TypeError('was not refused')
    expect(nl['theme-wrong'](problem)).toBe(
      `Er klopt iets niet in ${join(app.home.dir, 'theme.css')}:\n  regel 2: “blauw” is voor --elk-color-accent geen kleur. Schrijf een # en zes tekens, zoals #0b5a61.`,
    )
    const contrast = {
      fault: 'contrast',
      scheme: 'dark',
      on: 'ink',
      ground: 'paper',
      found: 4.49,
      needed: 4.5,
    } as const
    expect(nl['theme-wrong']({ ...problem, faults: [contrast] })).toContain(
      'donker: --elk-color-ink is niet goed te zien op --elk-color-paper. Het contrast is 4,4 en moet 4,5 zijn.',
    )
    expect(en['theme-wrong']({ ...problem, faults: [contrast] })).toContain('The contrast is 4.4 and must be 4.5.')
  })
})
