import type { SmtpSettings } from '../config.js'
import type { Mailer, Outcome } from './mailer.js'
import { createSmtpLine, type SmtpLine, type SmtpPatience } from './smtp-line.js'
import { outcomeOfConnecting, type SmtpFailure } from './smtp-reply.js'

// After the final dot a server may take ten minutes (RFC 5321, 4.5.3.2.6).
const patience: SmtpPatience = { connectMs: 30_000, replyMs: 600_000 }

/** A mailer that hands mail to the operator's mail server over a few lines at once, each kept for the next mail. */
export function createSmtpMailer(settings: SmtpSettings, waits = patience): Mailer {
  const lines = new Set<SmtpLine>()
  let closed = false

  const overNewLine: Mailer['send'] = async (mail, onHandingOver) => {
    if (closed) return { state: 'withdrawn', reply: '' }
    const line = createSmtpLine(settings, waits)
    lines.add(line)
    try {
      await line.connect()
    } catch (error) {
      lines.delete(line)
      return closed ? { state: 'withdrawn', reply: '' } : outcomeOfConnecting(error as SmtpFailure)
    }
    return line.send(mail, onHandingOver)
  }

  return {
    lanes: settings.connections,
    send: async (mail, onHandingOver) => {
      const line = freeLine(lines)
      const outcome = line && (await line.send(mail, onHandingOver))
      return outcome && !hungUp(outcome) ? outcome : overNewLine(mail, onHandingOver)
    },
    close: () => {
      closed = true
      for (const line of lines) line.hangUp()
    },
  }
}

function freeLine(lines: Set<SmtpLine>): SmtpLine | undefined {
  for (const line of lines) if (line.hasEnded()) lines.delete(line)
  return [...lines].find((line) => line.isFree())
}

/** A server may have hung up on a line that lay idle: that says nothing about this mail. */
function hungUp(outcome: Outcome): boolean {
  return outcome.state === 'deferred' && outcome.reason === 'unreachable'
}
