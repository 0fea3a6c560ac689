/** What decides whether a backup may go. */
interface Dated {
  verifiedAt?: string | undefined
}

/** The backups that are more than should stay, of a list with the newest first: never the newest that somebody opened and found whole. */
export function backupsBeyond<Backup extends Dated>(backups: readonly Backup[], keep: number): Backup[] {
  const proven = backups.find(({ verifiedAt }) => verifiedAt !== undefined)
  return backups.slice(keep).filter((backup) => backup !== proven)
}
