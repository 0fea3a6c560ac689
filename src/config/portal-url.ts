import type { SettingFault } from '../domain/setting-problem.js'

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Reads the portal's address: https, and nothing after the host; http only on this machine itself, to practise. */
export function parsePortalUrl(text: string): { value: string } | { fault: SettingFault } {
  if (!URL.canParse(text)) return { fault: 'not-a-web-address' }
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol) || url.href !== `${url.origin}/`)
    return { fault: 'not-a-web-address' }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return { fault: 'not-https' }
  return { value: url.origin }
}

/** Whether families elsewhere can reach this address safely. */
export function isPublicUrl(url: string): boolean {
  return url.startsWith('https:')
}
