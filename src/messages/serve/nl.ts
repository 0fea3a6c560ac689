/** What `elk portal serve` tells the operator. */
export const serve = {
  listening: (address: string) => `Het ouderportaal draait op ${address}. Stoppen: Ctrl+C.`,
  behindProxy: (address: string, listening: string) =>
    `Het ouderportaal luistert op ${listening}. Ouders komen via ${address}. Stoppen: Ctrl+C.`,
  noProxies:
    'Let op: in config.toml is trusted_proxies leeg. Het portaal merkt dan niet dat één computer steeds wachtwoorden raadt. Zet er het adres van uw webserver in.',
  mailsLeadElsewhere: (address: string) => `Let op: links in e-mails gaan naar ${address}, zoals in config.toml staat.`,
  log: (file: string) => `Elk bezoek komt als regel in ${file}.`,
  stopped: 'Het ouderportaal is gestopt.',
  wrongPort: (text: string) => `“${text}” is geen poort. Geef een getal van 0 tot en met 65535.`,
}
