import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { type Finding, type Level, levelOf } from '../domain/mail-finding.js'
import { isNeeded } from '../domain/season.js'
import { examineMail } from '../mail/doctor/examine-mail.js'
import { assertAdopted } from '../mail/instance.js'
import type { Examiner, Patient } from './patient.js'

/** Whether mail of this home can arrive: its records in the DNS, its keys, and the mail server. */
export const mail: Examiner = {
  subject: 'mail',
  asksOthers: true,
  examine: async (patient) => {
    const finding = findingsOf('mail')
    if (patient.rehearsal) return [finding('mail-practice', {})]
    const found = await examineMail(patient, patient.machine.dns)
    const wrong = [...told('mail-wrong', 'problem', found), ...told('mail-mind', 'warning', found)]
    return wrong.length > 0 ? wrong : [finding('mail-ok', { checks: found.length })]
  },
}

function told(code: 'mail-wrong' | 'mail-mind', level: Level, found: readonly Finding[]): HomeFinding[] {
  const findings = found
    .filter((one) => levelOf(one) === level)
    .map(({ subject, about, code: what }) => ({ subject, about, code: what }))
  return findings.length > 0 ? [findingsOf('mail')(code, { findings })] : []
}

/** Whether mail may leave this home, and reaches whom it is for. */
export const home: Examiner = {
  subject: 'home',
  examine: async (patient) => {
    const {
      config,
      season,
      rehearsal,
      home: { outbox },
    } = patient
    const finding = findingsOf('home')
    if (rehearsal) return [finding('home-practice', {})]
    const isNear = isNeeded(season)
    if (!config.smtp) return [finding(isNear ? 'mail-to-files' : 'mail-to-files-yet', { outbox })]
    await assertAdopted(patient)
    return [...onlyTo(patient, isNear), finding('home-ok', {})].slice(0, 1)
  },
}

function onlyTo(
  {
    config: {
      mail: { onlyTo: addresses },
    },
  }: Patient,
  isNear: boolean,
): HomeFinding[] {
  if (!addresses) return []
  return [findingsOf('home')(isNear ? 'mail-only-to' : 'mail-only-to-yet', { addresses })]
}
