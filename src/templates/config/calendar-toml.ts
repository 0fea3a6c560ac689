import { type RoundName, roundNames } from '../../domain/round.js'
import type { RoundTimes, YearCalendar } from '../../domain/year-calendar.js'
import { setting } from './setting.js'

const titles: Record<RoundName, string> = {
  '1': 'Ronde 1.',
  '2': 'Ronde 2.',
  completion: 'De afrondingsfase; elke uitslag komt er per leerling.',
}

/** The deadlines and rounds of a settings file, with their explanation. */
export function calendarToml({ known, deadlines, rounds }: YearCalendar, year: number): string {
  return `${known ? '' : warning(year)}
# De laatste dagen voor de basisscholen. Wie later is, valt op in de statustabel.
[deadlines]
# De laatste dag om het definitieve schooladvies vast te leggen.
${setting('advice', deadlines.advice)}
# De laatste dag om de ouderinlog te versturen.
${setting('login', deadlines.login)}

# De rondes, in Amsterdamse tijd: jaar-maand-dag, een T, en uren:minuten.
# Verandert er later iets? Gebruik dan: elk rounds set. Dat komt in het logboek en gaat voor dit bestand.

${roundNames.map((name) => roundToml(name, rounds[name])).join('\n\n')}
`
}

function warning(year: number): string {
  return `
# CONTROLEER ALLE DATUMS HIERONDER. Het zijn niet de echte datums van ${year}.
# Ze zijn afgeleid van 2026, op dezelfde weekdagen. Vul de datums in die de schoolbesturen afspraken.`
}

function roundToml(name: RoundName, { opens, closes, resultMail, results }: RoundTimes): string {
  const lines = [
    `# ${titles[name]}`,
    `[rounds.${name}]`,
    '# Vanaf dit tijdstip kunnen ouders aanmelden.',
    setting('opens', opens),
    '# Op dit tijdstip sluit de ronde; alleen "23:59" telt die hele minuut nog mee.',
    setting('closes', closes),
  ]
  if (resultMail)
    lines.push('# Dan krijgen ouders de mail met de link naar de uitslag.', setting('result_mail', resultMail))
  if (results) lines.push('# Vanaf dit tijdstip is de uitslag te zien.', setting('results', results))
  return lines.join('\n')
}
