import type { RemoteProblem } from '../../../domain/remote-problem.js'
import type { ProblemSentences } from '../sentences.js'

const maybeDone = (mayBeDone: boolean) =>
  mayBeDone
    ? 'Perhaps the command was carried out already. Look with elk status, or give the command again later.'
    : 'Nothing was changed. Give the command again later.'

/** What is wrong between a school's own computer and the portal, and what to do. */
export const remoteProblems: Pick<ProblemSentences, RemoteProblem['code']> = {
  'only-at-home': ({ command, url }) =>
    `${command} works only on the computer where ELK is, not through ${url}. Ask whoever runs ELK.`,
  'remote-unknown-host': ({ url }) =>
    `There is no portal at ${url}: that address does not exist, or you have no internet. Check ELK_URL.`,
  'remote-certificate': ({ url, fault }) =>
    `The certificate of ${url} is wrong (${fault}). Nothing was sent. Warn whoever runs ELK; do not go around it.`,
  'remote-insecure': ({ url }) =>
    `No secure connection can be made with ${url}. Nothing was sent. Check ELK_URL, the port too.`,
  'remote-refused': ({ url }) =>
    `Nobody answers at ${url}. Nothing was changed. Give the command again later, or ask whoever runs ELK whether the portal is up.`,
  'remote-lost': ({ url, mayBeDone }) => `The connection with ${url} was lost every time. ${maybeDone(mayBeDone)}`,
  'remote-slow': ({ url, mayBeDone }) => `${url} gave no answer for too long. ${maybeDone(mayBeDone)}`,
  'remote-stopped': () => `Stopped. ${maybeDone(true)}`,
  'remote-away': ({ url, status, mayBeDone }) =>
    `The portal at ${url} is away for a moment (status ${status}). ${maybeDone(mayBeDone)}`,
  'remote-elsewhere': ({ url, to }) =>
    `${url} leads to ${to}. ELK does not go there by itself, for the key goes with it. Is that address right? Set ELK_URL to it.`,
  'remote-not-elk': ({ url, status }) =>
    `What answers at ${url} is no ELK, or one that is too old (status ${status}). Check ELK_URL and update ELK.`,
}
