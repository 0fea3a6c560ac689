import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { revokeLinks } from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { elkNumber } from '../support/a-school.js'
import { run } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  ;({ app, fatima } = await twoSchools())
})
afterEach(() => app.close())

describe('why the dots are as they are', () => {
  it('is told event by event, oldest first', async () => {
    app.travelTo('2026-03-27T09:00')
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Verkeerde school' })
    const { code, out } = await run(app, 'status', 'why', fatima.elkNumber)
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      `Fatima el Amrani (ELK-nummer ${fatima.elkNumber})`,
      '  inlog ● A account gemaakt',
      '  ronde 1 ● AG gestart',
      '  ronde 2 ○ niets',
      '  afronding ○ niets',
      '',
      'maandag 16 maart 2026, 9.00 uur: ingelezen',
      'maandag 16 maart 2026, 9.00 uur: formulier versie 1: definitief advies',
      'dinsdag 17 maart 2026, 10.00 uur: mail ouderinlog: verstuurd (elk mail show 1)',
      'dinsdag 17 maart 2026, 10.00 uur: ouderaccount gemaakt',
      'donderdag 26 maart 2026, 9.00 uur: mail ontvangstbevestiging: wacht (elk mail show 4)',
      'donderdag 26 maart 2026, 9.00 uur: ronde 1: eerste antwoord opgeslagen (AG)',
      'donderdag 26 maart 2026, 9.00 uur: ronde 1: definitief gemaakt (AV) door de familie',
      'vrijdag 27 maart 2026, 9.00 uur: formulier versie 2: opnieuw opengezet',
      'vrijdag 27 maart 2026, 9.00 uur: mail gegevens aangepast: wacht (elk mail show 5)',
      'vrijdag 27 maart 2026, 9.00 uur: ronde 1: opnieuw opengezet: Verkeerde school',
      '',
    ])
  })

  it('tells of a login that was revoked, since the dot is white again', async () => {
    await app.db.transaction().execute((trx) => revokeLinks(trx, 3, app.clock.now()))
    const { out } = await run(app, 'status', 'why', elkNumber(3))
    expect(out).toContain('  inlog ○ nog niet verstuurd\n')
    expect(out).toContain('donderdag 26 maart 2026, 9.00 uur: ouderinlog ingetrokken\n')
  })

  it('is data without words as JSON', async () => {
    const { out } = await run(app, 'status', 'why', fatima.elkNumber, '--json')
    expect(JSON.parse(out)).toMatchObject({
      elkNumber: fatima.elkNumber,
      login: { state: 'account' },
      attention: [],
      events: [
        { event: 'imported', at: '2026-03-16T08:00:00.000Z' },
        { event: 'form', version: 1, reason: 'advice' },
        { event: 'mail', kind: 'login', state: 'sent' },
        { event: 'account' },
        { event: 'mail', kind: 'receipt', state: 'waiting' },
        { event: 'started', round: '1' },
        { event: 'submitted', round: '1', enteredBy: null },
      ],
    })
  })

  it('is not told of a pupil of another school', async () => {
    const { code, out, err } = await run(app, 'status', 'why', fatima.elkNumber, '--school', '19CD01')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('hoort niet bij 19CD01')
    expect(err).not.toContain('Fatima')
  })
})
