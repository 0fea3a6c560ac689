/** The folder in an archive that becomes the home again. */
export const HOME = 'home'

/** The first file of an archive, and the last: as `sha256sum --check` reads it. */
export const [MANIFEST, SUMS] = ['backup.json', 'SHA256SUMS']

/** Whether a file of an archive may be put below a folder under this name. */
export function isSafeName(name: string): boolean {
  const parts = name.split('/')
  const isWhole = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
  return isWhole && (parts.length === 1 ? [MANIFEST, SUMS].includes(name) : parts[0] === HOME)
}
