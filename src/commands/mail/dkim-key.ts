import { makeDkimKey } from '../../actions/make-dkim-key.js'
import type { App } from '../../app.js'
import { settingFault } from '../../config/setting-fault.js'
import type { DkimSettings } from '../../config.js'
import { getProcedure } from '../../db/procedure.js'
import { type Io, UsageError } from '../../io.js'
import { organisationalDomain } from '../../mail/doctor/domains.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { recordLines } from '../doctor/record-lines.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

/** `elk mail dkim-key`: makes a key to sign mail with, and says what must be in the DNS and in the settings. */
export async function mailDkimKeyCommand(
  app: App,
  io: Io,
  { selector, ...scope }: ScopeInput & { selector?: string },
): Promise<void> {
  assertForEveryone(io, scope)
  const settings = await newSettings(app, selector)
  const { file, record } = await makeDkimKey(app, settings)
  const lines = settingLines(app, settings)
  io.json({ file, record, settings })
  const { key } = app.messages.doctor
  io.out(`${key.made(file)}\n`)
  io.out(
    recordLines(app.messages, organisationalDomain(settings.domain), [{ ...record, replaces: undefined }]).join('\n'),
  )
  io.out(`\n${app.config.mail.dkim ? key.replaceSettings : key.settings}\n`)
  io.out(lines.map((line) => `  ${line}`).join('\n'))
  io.out(`\n${app.messages.doctor.afterwards}`)
}

/** A new key gets a name and a file of its own, so that the old one can stay in use until the DNS knows the new one. */
async function newSettings(app: App, typed: string | undefined): Promise<DkimSettings> {
  const { dkim, from } = app.config.mail
  const { year } = await getProcedure(app.db)
  const selector = typed ?? dkim?.selector ?? `elk${year}`
  if (settingFault('mail.dkim.selector', selector))
    throw new UsageError(app.messages.doctor.key.selector(safeText(selector)))
  if (dkim && selector === dkim.selector) return dkim
  return { domain: dkim?.domain ?? from.slice(from.lastIndexOf('@') + 1), selector, keyFile: `dkim-${selector}.key` }
}

function settingLines({ config }: App, { domain, selector, keyFile }: DkimSettings): string[] {
  const { from, dkim } = config.mail
  const own = dkim !== undefined || domain !== from.slice(from.lastIndexOf('@') + 1)
  const values = { ...(own && { domain }), selector, key_file: keyFile }
  return ['[mail.dkim]', ...Object.entries(values).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)]
}
