/** What is said when commands go to a portal elsewhere. */
export const remote = {
  noUrl: 'Er is een toegangssleutel, maar geen adres. Zet ook ELK_URL, zoals ELK_URL=https://aanmelden.voorbeeld.nl.',
  urlAndHome: (home: string) =>
    `ELK_URL en ${home} kunnen niet samen: de map is hier, of het portaal is elders. Haal een van de twee weg.`,
  wrongUrl: (text: string) =>
    `“${text}” is geen adres van een portaal. Zet ELK_URL op het adres dat u kreeg, zoals https://aanmelden.voorbeeld.nl.`,
  urlTooLong: (origin: string) => `ELK_URL is alleen het begin van het adres. Zet het op ${origin}.`,
  httpsOnly: (host: string) =>
    `Zonder https kan iedereen onderweg de gegevens lezen. Er is niets verstuurd. Zet ELK_URL op https://${host}.`,
  noToken: 'De toegangssleutel ontbreekt. Zet ELK_TOKEN_FILE op het bestand waarin hij staat.',
  wrongToken: (where: string) =>
    `In ${where} staat geen toegangssleutel van ELK. Die begint met elk_ en heeft 47 tekens. Kopieer hem opnieuw.`,
  noBoard: 'Een toegangssleutel is van één school. Laat --board weg.',
  tryingAgain: (url: string, seconds: number) =>
    `Nog geen antwoord van ${url}. ELK probeert het over ${seconds === 1 ? '1 seconde' : `${seconds} seconden`} opnieuw.`,
}

export type RemoteMessages = typeof remote
