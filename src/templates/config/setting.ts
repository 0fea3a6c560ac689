import { stringify } from 'smol-toml'

/** One line of a settings file, quoted as TOML wants it. */
export function setting(name: string, value: string | number | string[]): string {
  return stringify({ [name]: value }).trimEnd()
}
