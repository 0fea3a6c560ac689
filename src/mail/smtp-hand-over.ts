import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mailer, Outcome, OutgoingMail } from './mailer.js'
import { oneReplyLine, outcomeOfFailure, type SmtpFailure } from './smtp-reply.js'

/** How an attempt over a connection ended, and whether the connection can carry another mail. */
export interface HandedOver {
  outcome: Outcome
  clean: boolean
}

type OnHandingOver = Parameters<Mailer['send']>[1]

/** Hands one mail over a connection. `onCutOff` is given the way to stop waiting. Throws only what `onHandingOver` throws. */
export function handOverMail(
  connection: SMTPConnection,
  mail: OutgoingMail,
  onHandingOver: OnHandingOver,
  onCutOff: (cutOff: () => void) => void,
): Promise<HandedOver> {
  const body = heldBack(mail.message, onHandingOver)
  return new Promise((resolve, reject) => {
    onCutOff(() => resolve({ outcome: cutOffOutcome(body.isReleased()), clean: false }))
    connection.send({ from: mail.from, to: [mail.to] }, body.stream, (error, info) => {
      const failure = body.failure()
      if (failure) return reject(failure.error)
      if (!error) return resolve({ outcome: { state: 'sent', reply: oneReplyLine(info?.response ?? '') }, clean: true })
      if (body.isWithdrawn()) return resolve({ outcome: { state: 'withdrawn', reply: '' }, clean: false })
      const outcome = outcomeOfFailure(error, body.isReleased())
      afterRefusal(connection, error, (clean) => resolve({ outcome, clean }))
    })
  })
}

function cutOffOutcome(released: boolean): Outcome {
  return released ? { state: 'unknown', reply: '' } : { state: 'withdrawn', reply: '' }
}

/** A server that refused one mail takes the next after RSET; any other failure ends the connection. */
function afterRefusal(
  connection: SMTPConnection,
  { code, responseCode = 0 }: SmtpFailure,
  done: (clean: boolean) => void,
): void {
  const refused = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 400 && responseCode !== 421
  if (refused && !connection.destroyed) connection.reset((error) => done(!error))
  else done(false)
}

/** A message as a stream that gives nothing until `mayGo` has answered true. The connection first reads it when the server has said 354. */
function heldBack(message: string, mayGo: OnHandingOver) {
  let released = false
  let withdrawn = false
  let failure: { error: unknown } | undefined
  const answered = (answer: boolean) => {
    released = answer
    withdrawn = !answer
    if (!answer) return stream.destroy(new Error('withdrawn'))
    stream.push(message)
    return stream.push(null)
  }
  const stream = new Readable({
    read: () => {
      mayGo().then(answered, (error: unknown) => {
        failure = { error }
        answered(false)
      })
    },
  })
  return { stream, isReleased: () => released, isWithdrawn: () => withdrawn, failure: () => failure }
}
