/** Whether two names that people typed for themselves are of one person: capitals and spaces make no other person. */
export function isSamePerson(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
