import { revokeLogin } from '../../actions/revoke-login.js'
import type { App } from '../../app.js'
import { fullName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

/** `elk logins revoke`: the link, the account and the password of a family stop working. */
export async function loginsRevokeCommand(
  app: App,
  io: Io,
  input: ScopeInput & { elk?: string; reason?: string },
): Promise<ExitCode> {
  const words = app.messages.logins.revoke
  const pupil = await readPupil(app, io, input)
  const reason = await askReason(io, input.reason)
  const name = safeText(fullName(pupil))
  io.out(`${words.will(name)} ${words.keeps}`)
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const revoked = await revokeLogin(app, { elkNumber: pupil.elkNumber, reason })
  io.json({ elkNumber: pupil.elkNumber, ...revoked })
  io.out(words.done(name))
  if (revoked.hadAccount) io.out(words.account)
  if (revoked.droppedMails > 0) io.out(words.dropped(revoked.droppedMails))
  io.out(words.next(pupil.elkNumber))
  return 0
}
