import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpSettings } from '../config.js'
import type { Mailer } from './mailer.js'
import { handOverMail } from './smtp-hand-over.js'

/** How long to wait for a mail server, in ms. */
export interface SmtpPatience {
  connectMs: number
  /** For any reply. */
  replyMs: number
}

/** One connection to a mail server; it carries one mail at a time. */
export interface SmtpLine {
  /** Whether it waits for a mail. */
  isFree(): boolean
  hasEnded(): boolean
  /** Connects and logs in; throws an SmtpFailure. */
  connect(): Promise<void>
  send: Mailer['send']
  /** Ends it, whatever it is doing. */
  hangUp(): void
}

/**
 * A line to a mail server, not connected yet. It uses the library's connection and not its pool, since only here the message can be
 * held back until the server has said 354 and the commit is done: the body is a stream that is not read before that.
 */
export function createSmtpLine(settings: SmtpSettings, patience: SmtpPatience): SmtpLine {
  const connection = new SMTPConnection(connectionOptions(settings, patience))
  let state: 'new' | 'free' | 'busy' | 'ended' = 'new'
  let cutOff = () => undefined as void
  // Errors reach whoever waits for an answer; on a free line there is nobody, and the line has ended.
  connection.on('error', () => undefined)
  connection.once('end', () => {
    state = 'ended'
  })

  return {
    isFree: () => state === 'free',
    hasEnded: () => state === 'ended',
    connect: async () => {
      const connected = connectAndLogIn(connection, settings)
      const stopped = new Promise<never>((_, reject) => {
        cutOff = () => reject(new Error('stopped'))
      })
      await Promise.race([connected, stopped]).catch((error: unknown) => {
        connection.close()
        throw error
      })
      state = 'free'
    },
    send: async (mail, onHandingOver) => {
      state = 'busy'
      const handingOver = handOverMail(connection, mail, onHandingOver, (stop) => {
        cutOff = stop
      })
      const { outcome, clean } = await handingOver.catch((error: unknown) => {
        connection.close()
        throw error
      })
      if (!clean) connection.close()
      if (clean && !connection.destroyed) state = 'free'
      return outcome
    },
    hangUp: () => {
      if (state === 'free') connection.quit()
      cutOff()
      connection.close()
    },
  }
}

function connectAndLogIn(connection: SMTPConnection, { user, password }: SmtpSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.connect((error) => {
      if (error) return reject(error)
      if (user === undefined || !connection.allowsAuth) return resolve()
      connection.login({ user, pass: password ?? '' }, (refused) => (refused ? reject(refused) : resolve()))
    })
  })
}

function connectionOptions({ host, port, security }: SmtpSettings, { connectMs, replyMs }: SmtpPatience) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    allowInternalNetworkInterfaces: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: replyMs,
  }
}
