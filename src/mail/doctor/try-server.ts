import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpSettings } from '../../config.js'
import type { SmtpFailure } from '../smtp-reply.js'

/** How far we came with a mail server; no mail was sent. */
export interface Tried {
  /** What ended it; undefined when we came in. */
  failure: (SmtpFailure & { originalCode?: string; command?: string }) | undefined
  /** When the server's certificate ends, in ms; undefined when it showed none, or none that is good. */
  certificateEnds: number | undefined
  /** Whether the server let us log in; undefined when it asks no login. */
  login: boolean | undefined
}

// Some servers hold their greeting back for six seconds, to shake off who does not wait.
const WAIT_MS = 8_000

/** Connects to a mail server as the worker does, at one of its addresses; logs in, and says goodbye. */
export async function tryServer(settings: SmtpSettings, address: string): Promise<Tried> {
  let certificate: PeerCertificate | undefined
  const connection = new SMTPConnection({
    host: address,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    allowInternalNetworkInterfaces: true,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    ...(address !== settings.host && { servername: settings.host }),
    tls: {
      checkServerIdentity: (host, shown) => {
        certificate = shown
        return checkServerIdentity(host, shown)
      },
    },
  })
  const ended = () => (certificate ? Date.parse(certificate.valid_to) : undefined)
  try {
    await connect(connection)
    const login = await logIn(connection, settings)
    return { failure: undefined, certificateEnds: ended(), login }
  } catch (error) {
    return { failure: error as Tried['failure'], certificateEnds: ended(), login: undefined }
  } finally {
    connection.quit()
    connection.close()
  }
}

function connect(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

function logIn(connection: SMTPConnection, { user, password }: SmtpSettings): Promise<boolean | undefined> {
  if (user === undefined) return Promise.resolve(undefined)
  if (!connection.allowsAuth) return Promise.resolve(false)
  return new Promise((resolve, reject) => {
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.login({ user, pass: password ?? '' }, (refused) => (refused ? reject(refused) : resolve(true)))
  })
}
