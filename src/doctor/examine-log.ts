import { type AuditInspection, inspectAudit } from '../actions/inspect-audit.js'
import { countAudit } from '../db/list-audit.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import type { Examiner, Patient } from './patient.js'

const finding = findingsOf('log')

/** Whether the log is what was written down, as far as its own chain and the heads that were kept of it can show. */
export const log: Examiner = {
  subject: 'log',
  examine: async (patient) => {
    const inspection = await inspectAudit(patient)
    const { brokenAt: at } = inspection.check
    if (at !== undefined) return [finding('log-broken', { at })]
    const wrong = [...strays(inspection), ...damaged(inspection), ...heads(patient, inspection)]
    return wrong.length > 0 ? wrong : [finding('log-ok', { entries: await countAudit(patient.db) })]
  },
}

function strays({ files }: AuditInspection): HomeFinding[] {
  const file = files.find(({ strays: found }) => found.some(({ why }) => why === 'lost'))?.file
  return file === undefined ? [] : [finding('log-shorter', { file })]
}

/** Lines that are no heads, which hide what stood there. */
function damaged({ files }: AuditInspection): HomeFinding[] {
  return files
    .filter((file) => file.damaged > 0)
    .map(({ file, damaged: lines }) => finding('log-heads-damaged', { file, lines }))
}

/** A head that lies beside the log is changed together with it. */
function heads({ config, home, rehearsal }: Patient, { files }: AuditInspection): HomeFinding[] {
  if (rehearsal) return []
  if (config.audit.heads === undefined) return [finding('log-heads-near', {})]
  return files
    .filter(({ file, state }) => state === 'unreadable' || (state === 'missing' && file !== home.heads))
    .map(({ file }) => finding('log-heads-away', { file }))
}
