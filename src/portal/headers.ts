// `same-origin` and not `no-referrer`: with that one browsers send `Origin: null` along with our own forms.
const always = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
}

/** For a page with a script of ours, which may also speak to this portal; every other page runs none. */
export const allowingScript = {
  'content-security-policy': `${always['content-security-policy']}; script-src 'self'; connect-src 'self'`,
}

const YEAR_SECONDS = 31_536_000

/** The headers of every answer; an answer's own, such as a longer `cache-control`, win over them. */
export function defaultHeaders(origin: string): Record<string, string> {
  return origin.startsWith('https:') ? { ...always, 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : always
}
