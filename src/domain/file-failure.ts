/** What the operating system refused, as far as a person can do something about it. */
export type FileFailure = 'home-read-only' | 'disk-full' | 'disk-broken'

const byCode: Readonly<Record<string, FileFailure>> = {
  EACCES: 'home-read-only',
  EPERM: 'home-read-only',
  EROFS: 'home-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-broken',
}

/** The failure behind an error, by the operating system's code; undefined when it is none that a person can mend. */
export function fileFailure(error: unknown): FileFailure | undefined {
  return error instanceof Error && 'code' in error ? byCode[String(error.code)] : undefined
}
