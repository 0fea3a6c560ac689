import type { App } from '../app.js'
import { recordPage } from '../templates/papers/record-page.js'
import { pupilCopyView } from './pupil-copy-sections.js'
import { type PupilCopy, readPupilCopy } from './read-pupil-copy.js'

/** A copy of everything about a child: a page to read and a document for a computer, with the same in them. */
export interface MadeCopy {
  copy: PupilCopy
  html: Buffer
  json: Buffer
}

/** Makes a copy of everything about a child that a family may have, and writes down that somebody did. Throws DamagedVaultError. */
export async function makePupilCopy(
  app: Pick<App, 'db' | 'config' | 'vault' | 'clock' | 'actor' | 'messages' | 'language'>,
  pupilId: number,
): Promise<MadeCopy> {
  const copy = await readPupilCopy(app, pupilId)
  return {
    copy,
    html: Buffer.from(recordPage(pupilCopyView(app, copy)).toString()),
    json: Buffer.from(`${JSON.stringify(documentOf(app, copy), null, 2)}\n`),
  }
}

function documentOf({ config }: Pick<App, 'config'>, copy: PupilCopy): object {
  const { madeAt, pupil, school, results, nextResultAt, log, mails, rows } = copy
  const texts = mails.flatMap(({ id, text }) => (text ? [{ mailId: id, ...text }] : []))
  return {
    format: 'elk-pupil-1',
    madeAt,
    operator: config.operator.name,
    elkNumber: pupil.elkNumber,
    primarySchool: { code: school.code, name: school.name },
    ...rows,
    mailTexts: texts,
    results: [...results].map(([round, result]) => ({ round, ...result })),
    nextResultAt: nextResultAt ?? null,
    log: log.map(({ id: _, elkNumber: __, erasedAt: ___, ...entry }) => entry),
  }
}
