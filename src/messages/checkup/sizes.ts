const KILO = 1000
const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes as people say it, rounded down: "112 MB". */
export function formatBytes(bytes: number): string {
  const step = units.findLastIndex((_, index) => bytes >= KILO ** index)
  return `${Math.floor(bytes / KILO ** Math.max(step, 0))} ${units[Math.max(step, 0)]}`
}
