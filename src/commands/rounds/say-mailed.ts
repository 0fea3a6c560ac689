import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'

/** Says how many families are told that a round closes later, when there are any. */
export function sayMailed(app: App, io: Io, families: number): void {
  if (families === 0) return
  io.out(app.messages.rounds.mailed(families))
  sayWhereMailGoes(app, io)
}
