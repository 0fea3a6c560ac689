import type { RemoteMessages } from './nl.js'

/** What is said when commands go to a portal elsewhere. */
export const remote: RemoteMessages = {
  noUrl: 'There is a key, but no address. Set ELK_URL too, such as ELK_URL=https://aanmelden.example.org.',
  urlAndHome: (home) =>
    `ELK_URL and ${home} do not go together: the folder is here, or the portal is elsewhere. Take one of the two away.`,
  wrongUrl: (text) =>
    `“${text}” is no address of a portal. Set ELK_URL to the address that you got, such as https://aanmelden.example.org.`,
  urlTooLong: (origin) => `ELK_URL is only the beginning of the address. Set it to ${origin}.`,
  httpsOnly: (host) =>
    `Without https everybody on the way can read the data. Nothing was sent. Set ELK_URL to https://${host}.`,
  noToken: 'The key is missing. Set ELK_TOKEN_FILE to the file in which it stands.',
  wrongToken: (where) =>
    `In ${where} there is no key of ELK. It begins with elk_ and has 47 characters. Copy it again.`,
  noBoard: 'A key belongs to one school. Leave out --board.',
  tryingAgain: (url, seconds) =>
    `No answer from ${url} yet. ELK tries again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
}
