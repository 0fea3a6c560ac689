import { acts } from './acts-nl.js'
import { details, values } from './details-nl.js'

/** What is said about the audit log. */
export const audit = {
  acts,
  details,
  values,
  /** Who did it, at the beginning of a sentence. */
  who: (actor: string): string => {
    const [, school, key] = /^api:([^/]+)\/(.*)$/.exec(actor) ?? []
    if (school !== undefined) return `School ${school} (sleutel “${key}”)`
    return ({ family: 'De familie', elk: 'ELK' } as Record<string, string>)[actor] ?? actor
  },
  pupil: (elkNumber: string) => `leerling ${elkNumber}`,
  erasedPupil: 'een gewiste leerling',
  unknownAct: (who: string, act: string, pupil: string) => `${who}: ${act}${pupil && ` (${pupil})`}.`,
  none: 'Er staat niets in het logboek dat hierbij past. Laat iets weg, of schrijf een naam precies zoals in het logboek.',
  reason: (reason: string) => `reden: ${reason}`,
  change: (field: string, old: string, next: string) => `${field}: ${old || '(leeg)'} → ${next || '(leeg)'}`,
  erased: (at: string) => `De inhoud van deze regel is gewist op ${at}.`,
  onlyLatest: (shown: number, all: number) =>
    `${shown === 1 ? 'Dit is de laatste' : `Dit zijn de laatste ${shown}`} van ${all} regels. Meer ziet u met --latest ${shown * 10}, alles met --csv BESTAND.`,
  csvHead: ['regel', 'tijd (Amsterdam)', 'tijd (UTC)', 'wie', 'wat', 'zin', 'elk-nummer', 'bijzonderheden', 'reden'],
  csvWritten: (file: string, rows: number) =>
    rows === 1 ? `${file} is geschreven: 1 regel.` : `${file} is geschreven: ${rows} regels.`,
  whole: (entries: number) =>
    entries === 1
      ? 'Het logboek is heel; het heeft 1 regel.'
      : `Het logboek is heel: alle ${entries} regels volgen op elkaar.`,
  emptied: (rows: number) =>
    rows === 1
      ? 'Daarvan is 1 regel gewist, zoals het logboek zelf zegt.'
      : `Daarvan zijn ${rows} regels gewist, zoals het logboek zelf zegt.`,
  keepMark:
    'Bewaar deze regel buiten deze computer. Met dit merk ziet u later of iemand regels van het einde weghaalde:',
  heads: {
    right: (file: string, heads: number) =>
      heads === 1 ? `${file}: het ene merk klopt.` : `${file}: alle ${heads} merken kloppen.`,
    lost: (file: string, row: number, at: string) =>
      `${file}: het merk van regel ${row} klopt niet. Dat is bewaard op ${at}. Iemand haalde regels van het einde weg, of schreef het logboek opnieuw. Bewaar de map en waarschuw wie ELK beheert.`,
    restored: (file: string, rows: number) =>
      `${file}: ${rows === 1 ? '1 merk is' : `${rows} merken zijn`} van regels die er niet meer zijn. Daarna is de map teruggezet uit een reservekopie, en dat staat in het logboek.`,
    unreadable: (file: string) =>
      `${file} met merken van het logboek is niet te lezen. Zet de schijf of de rechten goed, en controleer opnieuw.`,
    missing: (file: string) => `${file}: hierin is nog geen merk bewaard. ELK doet dat na de volgende wijziging.`,
    damaged: (file: string, lines: number) =>
      `${file}: ${lines === 1 ? '1 regel is' : `${lines} regels zijn`} beschadigd en niet gebruikt.`,
    elsewhere:
      'Laat ELK de merken ook op een andere computer bewaren. Zet daarvoor in config.toml onder [audit] een bestand bij heads.',
    unwritable: (file: string) =>
      `Het merk van het logboek kan niet in ${file} worden bewaard. Uw opdracht is wel gedaan. Kijk naar de schijf en de rechten.`,
    notOurs: (file: string) =>
      `Het laatste merk in ${file} past niet bij dit logboek. Controleer het met: elk audit verify`,
  },
  markFound: (row: number) => `Het merk van regel ${row} klopt: tot en met die regel is niets veranderd of weggehaald.`,
  markLost: (row: number) =>
    `Het merk van regel ${row} klopt niet. Het hoort bij een andere map, of iemand haalde regels weg of schreef het logboek opnieuw. Bewaar de map en waarschuw wie ELK beheert.`,
  markPast: (row: number) =>
    `Het merk van regel ${row} is niet meer na te gaan. Het is van een oude vorm van het logboek, en van die tijd is een leerling gewist. Gebruik een nieuwer merk.`,
  noMark: (text: string) =>
    `“${text}” is geen merk van het logboek. Neem het over van een eerdere keer: een nummer, een dubbele punt en 43 tekens.`,
  noPeriod: 'De periode eindigt voordat zij begint. Geef bij --until een tijdstip na --since.',
  noAct: (text: string, suggestion: string | undefined) =>
    `Geen enkele soort regel heet “${text}”.${suggestion ? ` Bedoelt u ${suggestion}?` : ' Typ een woord uit de zin, zoals --act advies.'}`,
  noNumber: (text: string) => `“${text}” is geen aantal. Geef bij --latest een heel getal vanaf 1.`,
  broken: (row: number) =>
    `Het logboek klopt niet meer vanaf regel ${row}. Iemand veranderde het buiten ELK om. Bewaar de map en waarschuw wie ELK beheert.`,
}
