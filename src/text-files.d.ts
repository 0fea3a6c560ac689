declare module '*.css' {
  const text: string
  export default text
}

/** A script of `src/browser`, as a browser gets it. */
declare module '*?script' {
  const text: string
  export default text
}

declare module '*.md' {
  const text: string
  export default text
}

declare module '*.txt' {
  const text: string
  export default text
}
