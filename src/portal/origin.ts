const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The origins under which the portal answers: that of its address, and on this machine itself its other names; another port only without https. */
export function portalOrigins(address: string, port?: number): string[] {
  const url = new URL(address)
  if (url.protocol === 'https:') return [url.origin]
  if (port !== undefined) url.port = String(port)
  if (!LOOPBACK.includes(url.hostname)) return [url.origin]
  return LOOPBACK.map((name) => new URL(url.href.replace(url.hostname, name)).origin)
}

/** The one of our origins that a request was meant for; undefined when it was meant for another host. */
export function originOf(host: string, origins: readonly string[]): string | undefined {
  const asked = host.toLowerCase()
  return origins.find((origin) => {
    const own = origin.slice(origin.indexOf('//') + 2)
    return asked === own || asked === `${own}:${origin.startsWith('https:') ? 443 : 80}`
  })
}

/** Whether a form came from one of our own pages, as far as the browser tells (OWASP CSRF: Sec-Fetch-Site, else Origin). */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const claimed = headers.get('origin')
  return claimed === null || claimed === 'null' || claimed === origin
}
