import type { RemoteProblem } from '../../../domain/remote-problem.js'
import type { ProblemSentences } from '../sentences.js'

const maybeDone = (mayBeDone: boolean) =>
  mayBeDone
    ? 'Misschien is de opdracht al uitgevoerd. Kijk het na met elk status, of geef de opdracht later opnieuw.'
    : 'Er is niets veranderd. Geef de opdracht later opnieuw.'

/** What is wrong between a school's own computer and the portal, and what to do. */
export const remoteProblems: Pick<ProblemSentences, RemoteProblem['code']> = {
  'only-at-home': ({ command, url }) =>
    `${command} werkt alleen op de computer waar ELK staat, niet via ${url}. Vraag het aan wie ELK beheert.`,
  'remote-unknown-host': ({ url }) =>
    `Er is geen portaal op ${url}: dat adres bestaat niet, of u heeft geen internet. Controleer ELK_URL.`,
  'remote-certificate': ({ url, fault }) =>
    `Het certificaat van ${url} klopt niet (${fault}). Er is niets verstuurd. Waarschuw wie ELK beheert; ga er niet omheen.`,
  'remote-insecure': ({ url }) =>
    `Met ${url} komt geen beveiligde verbinding tot stand. Er is niets verstuurd. Controleer ELK_URL, ook de poort.`,
  'remote-refused': ({ url }) =>
    `Op ${url} antwoordt niemand. Er is niets veranderd. Geef de opdracht later opnieuw, of vraag wie ELK beheert of het portaal aan staat.`,
  'remote-lost': ({ url, mayBeDone }) => `De verbinding met ${url} viel steeds weg. ${maybeDone(mayBeDone)}`,
  'remote-slow': ({ url, mayBeDone }) => `${url} gaf te lang geen antwoord. ${maybeDone(mayBeDone)}`,
  'remote-stopped': () => `Gestopt. ${maybeDone(true)}`,
  'remote-away': ({ url, status, mayBeDone }) =>
    `Het portaal op ${url} is er even niet (status ${status}). ${maybeDone(mayBeDone)}`,
  'remote-elsewhere': ({ url, to }) =>
    `${url} stuurt door naar ${to}. ELK gaat daar niet vanzelf heen, want de sleutel gaat mee. Klopt dat adres? Zet ELK_URL erop.`,
  'remote-not-elk': ({ url, status }) =>
    `Wat op ${url} antwoordt, is geen ELK, of een te oude (status ${status}). Controleer ELK_URL en werk ELK bij.`,
}
