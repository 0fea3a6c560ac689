import type { BackupFault, BackupProblem } from '../../../domain/backup-problem.js'
import { backup } from '../../backup/nl.js'
import { formatMoment } from '../../dates.js'
import type { ProblemSentences } from '../sentences.js'

const unopened: Record<BackupFault, (file: string) => string> = {
  'not-one': (file) => `${file} is geen reservekopie van ELK. Controleer de naam van het bestand.`,
  'wrong-key': (file) =>
    `Met deze sleutel gaat ${file} niet open. Neem de privésleutel die hoort bij een sleutel onder [backup] van toen. Past die ook niet, dan is het begin van het bestand beschadigd.`,
  'cut-off': (file) =>
    `${file} is niet heel: het houdt te vroeg op, of het einde is beschadigd. Haal het opnieuw op, of neem een andere reservekopie.`,
  damaged: (file) => `${file} is beschadigd. Haal het opnieuw op, of neem een andere reservekopie.`,
  newer: (file) => `${file} is gemaakt met een nieuwere ELK dan deze. Werk ELK bij en probeer het opnieuw.`,
}

/** What is wrong about backups, and what to do. */
export const backupProblems: Pick<ProblemSentences, BackupProblem['code']> = {
  'backup-without-recipients': ({ file }) =>
    [
      'ELK weet niet wie de reservekopie mag openen. Er is geen kopie gemaakt.',
      `Maak eenmalig een sleutel: elk backup key BESTAND. Zet daarna de regel die u dan ziet in ${file}.`,
    ].join('\n'),
  'backup-wrong-recipient': ({ file, recipient }) =>
    `In ${file} staat bij recipients een sleutel met een typefout: ${recipient}. Neem haar opnieuw over; er is geen kopie gemaakt.`,
  'backup-under-way': ({ dir }) =>
    `Er wordt al een reservekopie gemaakt van ${dir}. Wacht tot die klaar is; er is niets veranderd.`,
  'backup-unopened': ({ file, fault }) => unopened[fault](file),
  'backup-not-whole': ({ file, faults }) =>
    [
      `Uit ${file} komt geen map die werkt:`,
      ...faults.map((fault) => `  ${backup.faults[fault]}`),
      'Neem een andere reservekopie.',
    ].join('\n'),
  'backup-stopped': () => 'Gestopt. Wat er al was uitgepakt, is weer weg. Begin opnieuw als het beter uitkomt.',
  'backup-unknown': ({ name }) =>
    `${name} staat niet in de lijst van reservekopieën. Kijk welke er zijn met: elk backup list`,
  'backup-gone': ({ file }) =>
    `Het bestand ${file} is er niet meer. Zet het terug van een andere plaats, of maak een nieuwe kopie met: elk backup create`,
  'backup-altered': ({ file, madeAt }) =>
    `${file} is niet meer zoals het werd gemaakt op ${formatMoment(madeAt, 'nl')}. Vertrouw het niet, en maak een nieuwe kopie met: elk backup create`,
  'backup-wrong-proof': ({ name }) =>
    `Deze code hoort niet bij ${name}. Neem de code over die elk backup verify liet zien bij dat bestand.`,
  'backup-key-unreadable': ({ file }) =>
    `In ${file} staat geen privésleutel voor reservekopieën. Neem het bestand dat elk backup key maakte.`,
  'backup-key-exists': ({ file }) =>
    `${file} bestaat al, en daarin staat misschien een sleutel die u nog nodig heeft. Kies een andere naam.`,
  'backup-folder-gone': ({ dir, file }) =>
    `De map voor reservekopieën is er niet: ${dir}. Sluit de schijf aan, of verander folder onder [backup] in ${file}.`,
  'backup-key-in-home': ({ dir }) =>
    `Bewaar de privésleutel niet in ${dir}: gaat die map stuk, dan is ook de sleutel weg. Kies een andere plaats, het liefst op een andere computer.`,
}
