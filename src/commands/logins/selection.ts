import type { LoginRequest } from '../../actions/plan-logins.js'
import type { App } from '../../app.js'
import type { PupilFilter } from '../../db/pupils.js'
import { getPupil } from '../../db/pupils.js'
import { amsterdamDay } from '../../domain/amsterdam-time.js'
import { UserError } from '../../domain/problems.js'
import { readPupilField } from '../../domain/pupil-fields.js'
import { type Io, UsageError } from '../../io.js'
import { askTexts } from '../ask.js'
import { assertWithin, readElkNumber, readPupil, readScope, type ScopeInput } from '../scope.js'

export interface LoginsSendInput extends ScopeInput {
  elk?: string[]
  all?: boolean
  email?: string
  resend?: boolean
  reason?: string
  dryRun?: boolean
}

export interface LoginSelection extends LoginRequest {
  /** Whether the pupils were named one by one. */
  isNamed: boolean
}

/** Whose families are meant; asked for in a terminal when nobody is named. Throws when it cannot be meant. */
export async function readLoginSelection(app: App, io: Io, input: LoginsSendInput): Promise<LoginSelection> {
  const { pupils, isNamed } = await readPupils(app, io, input)
  const email = input.email === undefined ? undefined : readEmail(app, input.email)
  if (email !== undefined && pupils.ids?.length !== 1) throw new UsageError(app.messages.logins.emailForOne)
  return { pupils, isNamed, email, resend: input.resend === true, reason: input.reason ?? 'elk logins send --email' }
}

async function readPupils(
  app: App,
  io: Io,
  input: LoginsSendInput,
): Promise<{ pupils: PupilFilter; isNamed: boolean }> {
  const named = input.elk ?? []
  if (named.length > 0 && input.all) throw new UsageError(app.messages.logins.notBoth)
  const schools = await readScope(app, input)
  if (named.length === 0 && input.number !== undefined) {
    const { school, number } = input
    const { id } = await readPupil(app, io, { ...(school !== undefined && { school }), number })
    return { pupils: { ids: [id] }, isNamed: true }
  }
  if (named.length === 0 && (input.all || schools)) return { pupils: { schools }, isNamed: false }
  if (named.length === 0 && !io.interactive) throw new UsageError(app.messages.logins.whom)
  const typed = await askTexts(io, named, 'elks', app.messages.logins.askElks)
  const ids = await Promise.all(
    typed.map(async (text) => {
      const pupil = await getPupil(app.db, readElkNumber(text))
      assertWithin(pupil, schools)
      return pupil.id
    }),
  )
  return { pupils: { ids }, isNamed: true }
}

function readEmail(app: App, text: string): string {
  const reading = readPupilField('email', text, amsterdamDay(app.clock.now()))
  if ('value' in reading) return reading.value
  const { problem, suggestion } = reading
  throw new UserError({ code: 'wrong-field', field: 'email', value: text, problem, suggestion })
}
