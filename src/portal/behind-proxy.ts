/** Where the portal listens when a web server stands in front of it, unless it is told otherwise. */
export const BEHIND_PROXY = { host: '127.0.0.1', port: 8080 }
