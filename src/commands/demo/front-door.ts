import type { App } from '../../app.js'
import { findAccount } from '../../db/accounts.js'
import { findOpenLink, type Link } from '../../db/links.js'
import { type KeptPupil, listPupils } from '../../db/pupils.js'
import { getStanding } from '../../db/standing.js'
import { linkToken } from '../../domain/link-token.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { formatDay } from '../../messages/dates.js'
import { DEMO_PASSWORD } from './families.js'
import { typedWord } from './typed-word.js'

/** Says how to go in as a parent: by a link that nobody opened yet, and by the login of a family that is half way. */
export async function showDoor(app: App, io: Io): Promise<void> {
  const { demo } = io.messages
  io.out('')
  io.out(io.color.cyan(demo.door))
  const unopened = await findUnopened(app)
  if (unopened) {
    const { pupil, link } = unopened
    io.out(demo.link(fullName(pupil)))
    io.out(`  ${io.color.underline(`${app.config.portal.url}/w/${linkToken(app.key, link)}`)}`)
    io.out(demo.birthDate(formatDay(pupil.birthDate, app.language)))
  }
  const halfWay = await findHalfWay(app)
  if (halfWay) {
    io.out(demo.logIn(fullName(halfWay)))
    io.out(`  ${io.color.underline(`${app.config.portal.url}/inloggen`)}`)
    io.out(demo.credentials(halfWay.elkNumber, DEMO_PASSWORD))
  }
  io.out(demo.yourself(typedWord(app.home.dir)))
  io.out(demo.stop)
}

async function findUnopened({ db }: App): Promise<{ pupil: KeptPupil; link: Link } | undefined> {
  for (const pupil of await listPupils(db)) {
    const link = await findOpenLink(db, pupil.id, 'login')
    if (link) return { pupil, link }
  }
  return undefined
}

async function findHalfWay({ db, clock, ...year }: App): Promise<KeptPupil | undefined> {
  for (const pupil of await listPupils(db)) {
    const { application } = await getStanding(db, year, { pupilId: pupil.id, now: clock.now() })
    if (application?.state === 'AG' && (await findAccount(db, pupil.id))) return pupil
  }
  return undefined
}
