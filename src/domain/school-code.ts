/** A primary school's BRIN of four and site of two, such as `18AB00`. */
export type SchoolCode = string & { readonly brand: 'SchoolCode' }

/** Reads a BRIN that stands without its site, which a school may have several of; undefined when it is none. */
export function parseBareBrin(text: string): string | undefined {
  const brin = text.replace(/[\s.-]/g, '').toUpperCase()
  return /^\d{2}[A-Z]{2}$/.test(brin) ? brin : undefined
}

/** Reads a BRIN with its site apart or attached; a spreadsheet's `0` is read as `00`; undefined when it is none. */
export function parseSchoolCode(brin: string, site = ''): SchoolCode | undefined {
  const code = brin.replace(/[\s.-]/g, '')
  const digits = site.replace(/\s/g, '')
  const [, school, attached = ''] = /^(\d{2}[A-Z]{2})(\d{2})?$/i.exec(code) ?? []
  if (!school || !/^\d{0,2}$/.test(digits)) return undefined
  if (attached && digits && digits.padStart(2, '0') !== attached) return undefined
  return `${school.toUpperCase()}${attached || digits.padStart(2, '0')}` as SchoolCode
}
