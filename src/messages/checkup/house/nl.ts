import type { Day, Instant } from '../../../domain/time.js'
import { formatDay, formatMoment } from '../../dates.js'
import { ownPages } from '../../own-pages/nl.js'
import { problems } from '../../problems/nl.js'
import { sayProblem } from '../../problems/sentences.js'
import type { HouseSentences } from '../sentences.js'
import { formatBytes } from '../sizes.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'nl')
const day = (on: Day) => formatDay(on, 'nl')

/** What is said about the home itself: its texts, its files, its copies, and the machine it is on. */
export const house: HouseSentences = {
  refused: ({ problem }) => sayProblem(problems, problem),
  'not-examined': ({ reason }) => `Dit is niet te controleren (${reason}). Probeer het opnieuw met: elk doctor`,
  'texts-ok': () => 'Alle teksten zijn ingevuld.',
  'texts-unready': ({ files }) =>
    `Nog niet klaar in de map pages: ${some(files, 'en nog')}. Het portaal gaat zo niet open. Bekijk wat ontbreekt met: elk portal pages`,
  'texts-security': ({ warning, at }) => `${ownPages.warnings[warning](moment(at))} Kijk daarna met: elk portal pages`,
  'look-ok': () => 'De kleuren en het logo zijn bruikbaar.',
  'wording-ok': () => 'De mails zijn bruikbaar.',
  'settings-ok': () => 'De namen en adressen zijn van uzelf.',
  'settings-example': ({ settings }) =>
    `In config.toml staat nog een adres uit een voorbeeld, bij ${settings.join(', ')}. Vul uw eigen adres in, en kijk weer met: elk doctor`,
  'home-ok': () => 'Mag weg, aan iedereen.',
  'home-practice': () => 'Dit is een oefenmap: geen ouder krijgt er iets van.',
  'database-ok': ({ bytes }) => `Heel, ${formatBytes(bytes)}.`,
  'database-damaged': ({ file }) =>
    `${file} is beschadigd. Stop alles, verander niets en zet een reservekopie terug met: elk backup restore BESTAND --identity SLEUTEL --to MAP`,
  'database-loose-ends': ({ rows }) =>
    `In de database wijzen ${rows} rijen naar iets dat er niet is. Zet een reservekopie terug met: elk backup restore BESTAND --identity SLEUTEL --to MAP`,
  'database-erasing': ({ since }) =>
    `Het wissen van ${moment(since)} is niet af. Er kunnen nog resten staan. Maak het af met: elk privacy finish`,
  'vault-ok': ({ files }) => `${files === 1 ? '1 bestand' : `${files} bestanden`} van loting en uitslag, heel.`,
  'vault-damaged': ({ files, folder }) =>
    `In ${folder} ontbreekt een bestand van loting of uitslag, of het is veranderd: ${some(files, 'en nog', 1)}. Haal het uit een reservekopie met: elk backup restore BESTAND --identity SLEUTEL --to MAP`,
  'log-ok': ({ entries }) => `${entries === 1 ? '1 regel' : `${entries} regels`}, de keten is heel.`,
  'log-broken': ({ at }) =>
    `Vanaf regel ${at} klopt het logboek niet meer: iemand heeft erin veranderd. Bekijk het met: elk audit verify`,
  'log-shorter': ({ file }) =>
    `Het logboek is korter of anders dan ${file} bewaarde. Iemand heeft erin veranderd. Bekijk het met: elk audit verify`,
  'log-heads-near': () =>
    'Het bewijs dat niemand in het logboek verandert, ligt alleen naast het logboek. Zet onder [audit] in config.toml bij heads een bestand op een andere plek. Controleer dat met: elk audit verify',
  'log-heads-away': ({ file }) =>
    `${file} is niet te lezen. Daar hoort het bewijs dat niemand in het logboek verandert. Bekijk het met: elk audit verify`,
  'log-heads-damaged': ({ file, lines }) =>
    `In ${file} ${lines === 1 ? 'is 1 regel' : `zijn ${lines} regels`} beschadigd. Een computer die uitviel doet dat, of iemand. Vergelijk het met een reservekopie en haal die regels weg.`,
  'backup-ok': ({ madeAt, verifiedAt }) => `Van ${moment(madeAt)}. Geopend en nagekeken op ${moment(verifiedAt)}.`,
  'backup-practice': () => 'Een oefenmap heeft er geen nodig.',
  'backup-unset': () =>
    'Er kan nog geen reservekopie worden gemaakt: er staat geen sleutel onder [backup] in config.toml. Maak een sleutel met: elk backup key',
  'backup-none': () => 'Er is nog nooit een reservekopie gemaakt. Maak er een met: elk backup create',
  'backup-old': ({ madeAt }) =>
    `De laatste reservekopie is van ${moment(madeAt)}. Maak er elke nacht een met: elk backup create`,
  'backup-unverified': ({ file, verifiedAt }) =>
    `${verifiedAt ? `Voor het laatst op ${moment(verifiedAt)}` : 'Nog nooit'} is gekeken of een reservekopie te openen is. Doe dat met: elk backup verify ${file} --identity SLEUTEL`,
  'disk-ok': ({ free }) => `Nog ${formatBytes(free)} vrij.`,
  'disk-low': ({ folder, free }) =>
    `De schijf van ${folder} raakt vol: nog ${formatBytes(free)} vrij. Kijk wat weg kan met: du -sh ${folder}/*`,
  'disk-full': ({ folder, free }) =>
    `De schijf van ${folder} is bijna vol: nog ${formatBytes(free)} vrij. Aanmeldingen gaan straks mis. Kijk wat weg kan met: du -sh ${folder}/*`,
  'files-ok': ({ owner }) => `Alleen ${owner} kan erbij.`,
  'files-open': ({ dir }) => `Ook anderen op deze machine kunnen in ${dir}. Sluit de map met: chmod 700 ${dir}`,
  'files-owner': ({ path, others, dir, owner }) =>
    `${path}${others > 0 ? ` en nog ${others}` : ''} is niet van ${owner}. Het portaal kan er straks niet bij. Herstel dat met: sudo chown -R ${owner}: ${dir}`,
  'files-parent': ({ folder }) =>
    `Iedereen kan in ${folder} schrijven, en daar een andere map neerzetten. Sluit dat af met: sudo chmod go-w ${folder}`,
  'files-as-root': ({ owner }) =>
    `U werkt als root. Wat ELK dan maakt, is niet van ${owner}. Werk met: sudo -u ${owner} elk doctor`,
  'keys-ok': ({ keys }) => (keys === 1 ? '1 school heeft een sleutel.' : `${keys} sleutels van scholen werken.`),
  'keys-end': ({ school, name, at }) =>
    `De sleutel “${name}” van ${school} werkt nog tot ${moment(at)}. Geef een nieuwe met: elk tokens add --school ${school}`,
  'keys-ended': ({ school, name, at }) =>
    `De sleutel “${name}” van ${school} werkt niet meer sinds ${moment(at)}. Geef een nieuwe met: elk tokens add --school ${school}`,
  'clock-ok': ({ zone }) =>
    zone === 'Europe/Amsterdam' ? 'Nederlandse tijd.' : `Nederlandse tijd in ELK, ${zone} op de machine.`,
  'clock-practice': () => 'Van deze oefenmap, zie: elk clock show',
  'clock-behind': ({ lastAt }) =>
    `De klok loopt achter: het logboek heeft een regel van ${moment(lastAt)}. Rondes openen en sluiten zo te laat. Controleer de klok met: timedatectl`,
  'clock-loose': () =>
    'De klok wordt niet gelijk gezet met een tijdserver. Zet dat aan met: sudo timedatectl set-ntp true',
  'node-ok': ({ version }) => `${version}.`,
  'node-unsupported': ({ version, wanted }) =>
    `ELK draait niet op Node ${version}. Installeer Node ${wanted}, en controleer met: node --version`,
  'node-ended': ({ version, endedOn }) =>
    `Node ${version} krijgt sinds ${day(endedOn)} geen reparaties meer. Installeer een nieuwere, en controleer met: node --version`,
}
