/** The first of a number of names, and how many more there are: "a, b en nog 3". */
export function some(names: readonly string[], andMore: string, most = 5): string {
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} ${andMore} ${names.length - most}`
}
