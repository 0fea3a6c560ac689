import { existsSync } from 'node:fs'
import type { LogoFault } from '../../domain/look-fault.js'
import { UserError } from '../../domain/problems.js'
import type { Home } from '../../home.js'
import { type StaticFile, staticFile } from '../static-file.js'
import { readHomeFile } from './home-file.js'

const MAX_BYTES = 100 * 1024
const MAX_PIXELS = 2_000
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Who opens the drawing by itself gets a page that may do nothing: no script, no frame, nothing from elsewhere. */
const alone = {
  'content-security-policy': "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** The operator's logo; undefined where there is none. Throws `logo-wrong` and `file-unreadable`. */
export function readLogo({ logos: { png, svg } }: Pick<Home, 'logos'>): StaticFile | undefined {
  const [hasPng, hasSvg] = [existsSync(png), existsSync(svg)]
  if (hasPng && hasSvg) throw new UserError({ code: 'logo-wrong', file: svg, fault: 'two-logos' })
  if (hasPng) return staticFile(['logo', 'png'], { type: 'image/png', body: readChecked(png, pngFault) }, alone)
  if (hasSvg) return staticFile(['logo', 'svg'], { type: 'image/svg+xml', body: readChecked(svg, svgFault) }, alone)
  return undefined
}

function readChecked(file: string, faultOf: (bytes: Buffer) => LogoFault | undefined): Buffer<ArrayBuffer> {
  const bytes = readHomeFile(file)
  const fault = bytes.length > MAX_BYTES ? 'too-big' : faultOf(bytes)
  if (fault) throw new UserError({ code: 'logo-wrong', file, fault })
  return bytes
}

/** Width and height stand in the first chunk (PNG, third edition, 11.2.1). */
function pngFault(bytes: Buffer): LogoFault | undefined {
  const isPng =
    bytes.length > 24 && bytes.subarray(0, 8).equals(PNG_SIGNATURE) && bytes.toString('latin1', 12, 16) === 'IHDR'
  if (!isPng) return 'not-an-image'
  return Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) > MAX_PIXELS ? 'too-large' : undefined
}

const notADrawing =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|a|animate\w*|set|handler|audio|video)\b|<!ENTITY|<\?xml-stylesheet|\son\w+\s*=|javascript:|@import/i
const elsewhere = /(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);base64,)|url\(\s*["']?(?!["']?#)/i
/** Firefox holds a drawing to the policy of its own answer, which has no room for these. */
const styled = /\sstyle\s*=|<\s*(?:[\w-]+:)?style\b/i

/** A page shows it as an image, in which nothing runs; what could run elsewhere is refused all the same. */
function svgFault(bytes: Buffer): LogoFault | undefined {
  const text = bytes.toString('utf8').replace(/<!--[\s\S]*?-->/g, '')
  if (text.includes('\ufffd') || text.includes('\0') || !/<(?:[\w-]+:)?svg[\s>]/.test(text)) return 'not-an-image'
  if (notADrawing.test(text) || elsewhere.test(text)) return 'not-only-a-drawing'
  return styled.test(text) ? 'styled' : undefined
}
