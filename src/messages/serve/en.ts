import type { Messages } from '../index.js'

export const serve: Messages['serve'] = {
  listening: (address) => `The parents' portal runs at ${address}. Stop it with Ctrl+C.`,
  behindProxy: (address, listening) =>
    `The parents' portal listens on ${listening}. Parents come in by ${address}. Stop it with Ctrl+C.`,
  noProxies:
    'Note: trusted_proxies in config.toml is empty. So the portal cannot tell that one computer keeps guessing passwords. Put the address of your web server in it.',
  mailsLeadElsewhere: (address) => `Note: links in e-mails lead to ${address}, as config.toml says.`,
  log: (file) => `Every visit becomes a line in ${file}.`,
  stopped: "The parents' portal has stopped.",
  wrongPort: (text) => `“${text}” is no port. Give a number from 0 to 65535.`,
}
