import type { ErasedKind } from '../../domain/privacy/erased-counts.js'
import type { Day, Instant } from '../../domain/time.js'
import { formatDay, formatMoment } from '../dates.js'
import { terms } from '../terms/nl.js'
import { exported } from './export-nl.js'

const moment = (at: Instant) => formatMoment(at, 'nl')

const counted: Record<ErasedKind, (count: number) => string> = {
  children: (count) => (count === 1 ? 'kind' : 'kinderen'),
  forms: (count) => (count === 1 ? 'versie van het formulier' : 'versies van het formulier'),
  applications: (count) => (count === 1 ? 'aanmelding' : 'aanmeldingen'),
  submissions: (count) => (count === 1 ? 'ingeleverde lijst' : 'ingeleverde lijsten'),
  mails: (count) => (count === 1 ? 'mail of brief' : 'mails en brieven'),
  mailTexts: (count) => (count === 1 ? 'tekst van een mail' : 'teksten van mails'),
  logins: (count) => (count === 1 ? 'persoonlijke link' : 'persoonlijke links'),
  log: (count) => (count === 1 ? 'regel van het logboek, leeggemaakt' : 'regels van het logboek, leeggemaakt'),
  results: (count) =>
    count === 1 ? 'bestand met uitslagen, opnieuw gemaakt' : 'bestanden met uitslagen, opnieuw gemaakt',
  other: (count) => (count === 1 ? 'ander gegeven' : 'andere gegevens'),
}

const count = (kind: ErasedKind, number: number) => `${number} ${counted[kind](number)}`

const drawStays =
  'Deed het kind mee in een loting? In die bestanden blijven lijst, plaats en lotnummer, onder een code zonder naam. Zo blijft de loting na te rekenen. Ze gaan weg na de laatste dag van de reservelijsten, met elk retention apply.'

/** What is said about a copy of a child's data, and about erasing them. */
export const privacy = {
  count,
  exported,
  export: {
    askFile: 'In welke map moet de kopie komen?',
    done: (files: readonly string[]) => `Gemaakt: ${files.join(' en ')}`,
    care: 'Hierin staat alles over dit kind. Geef het alleen aan wie het gezag heeft, en wis het daarna.',
    check: 'Controleer eerst wie de kopie vraagt. De namen van medewerkers staan er niet in.',
    later: (at: Instant) => `De uitslag staat er nog niet in. Die is te zien vanaf ${moment(at)}.`,
  },
  erase: {
    title: (name: string, born: Day, school: string) => `${name}, geboren ${formatDay(born, 'nl')}, ${school}`,
    gone: 'Dit verdwijnt voorgoed:',
    twin: (name: string, elkNumber: string, born: Day) =>
      `Let op: ${name} (${elkNumber}), geboren ${formatDay(born, 'nl')}, lijkt hierop. Heeft u het goede kind?`,
    open: (round: keyof typeof terms.rounds) =>
      `Let op: ${terms.rounds[round]} is open. Dit kind kan zich daarna niet meer aanmelden.`,
    seat: (department: string) =>
      `Let op: het kind heeft een plaats bij ${department}. Laat die school weten dat ELK dit niet meer weet.`,
    reserves: (count: number) =>
      `Let op: het kind staat op ${count === 1 ? 'een reservelijst' : `${count} reservelijsten`}. Ook dat weet ELK daarna niet meer.`,
    unseen: 'Let op: het gezin heeft de uitslag nog niet bekeken. Daarna kan dat niet meer.',
    copies: (count: number): string =>
      count === 1
        ? 'Het kind kan ook in deze reservekopie staan. Die gaat ook weg, tenzij u --keep-backups typt:'
        : 'Het kind kan ook in deze reservekopieën staan. Die gaan ook weg, tenzij u --keep-backups typt:',
    copiesStay: 'Deze reservekopieën blijven staan. Het kind kan daarin nog voorkomen:',
    copyFirst: (elkNumber: string) => `Wil het gezin eerst een kopie? Maak die met: elk privacy export ${elkNumber}`,
    ask: (name: string) => `Alles over ${name} voorgoed wissen?`,
    cancelled: 'Er is niets gewist.',
    dryRun: 'Dit was een proef. Er is niets gewist.',
    done: 'Alles over dit kind is gewist. Dat is niet terug te draaien.',
    certificate: (file: string) => `Het bewijs, met alleen aantallen: ${file}`,
    backupNow: 'Maak nu een nieuwe reservekopie met: elk backup create',
    comesBack: 'Staat het kind nog in de administratie van de school? Dan komt het bij een volgende import terug.',
    traces: 'Let op: in deze bestanden staat het kind nog. Ze zijn niet van ELK; verwijder ze zelf:',
    rows: (rows: string) =>
      `Let op: bij een ander kind staat een reden in het logboek die dit kind noemt. Zij gaat weg met dat kind. Regels: ${rows}`,
    draw: drawStays,
    elsewhere:
      'Denk ook aan wat buiten ELK staat: geprinte formulieren, Excel-bestanden, oefenmappen en oude reservekopieën.',
  },
  finish: {
    nothing: 'Er is niets meer af te maken.',
    done: (count: number) => (count === 1 ? 'Het wissen is afgemaakt.' : `Het wissen is ${count} keer afgemaakt.`),
  },
  retention: {
    terms: {
      'mail-texts': (days: number) => `Teksten van mails, ${days} dagen nadat zij klaar zijn`,
      children: () => 'Alles over alle kinderen, na de laatste dag van de reservelijsten',
    },
    number: { 'mail-texts': (n: number) => count('mailTexts', n), children: (n: number) => count('children', n) },
    now: (number: string) => `moet nu weg: ${number}`,
    from: (at: Instant, number: string) => `vanaf ${moment(at)}: ${number}`,
    none: 'nu niets',
    nothing: 'Er is nu niets te wissen.',
    next: 'Wis wat nu weg moet met: elk retention apply',
    children: 'Na het wissen van alle kinderen blijven alleen aantallen over. Niemand kan dan nog inloggen.',
    copies: (count: number): string =>
      count === 1
        ? 'Deze reservekopie gaat ook weg, tenzij u --keep-backups typt:'
        : 'Deze reservekopieën gaan ook weg, tenzij u --keep-backups typt:',
    ask: 'Dit nu voorgoed wissen?',
    cancelled: 'Er is niets gewist.',
    dryRun: 'Dit was een proef. Er is niets gewist.',
    reason: (until: Day) => `bewaartermijn voorbij (${formatDay(until, 'nl')})`,
    done: (what: string) => `Gewist: ${what}.`,
    kept: (at: Instant) => `De aantallen van ${moment(at)} zijn bewaard. Bekijk ze met: elk retention plan --json`,
    statistics: 'Aantallen zonder namen blijven bewaard. Groepen van minder dan 5 kinderen staan er niet in.',
  },
  certificate: {
    title: (number: string) => `Bewijs van wissen ${number}`,
    facts: {
      operator: 'Organisatie',
      what: 'Wat',
      at: 'Wanneer',
      by: 'Door',
      reason: 'Reden',
    },
    kinds: { pupil: 'alles over één kind', term: 'alles over alle kinderen van deze procedure' },
    erased: 'Gewist:',
    resultsGone: (count: number) =>
      count === 1 ? '1 bestand van loting of uitslag' : `${count} bestanden van loting en uitslag`,
    where:
      'Dit is weg uit de database, uit haar vrije ruimte en schrijflogboek, uit de uitslagen en uit bewaarde mails.',
    stays: 'Wat blijft: aantallen zonder namen, en per regel van het logboek wie wanneer wat deed, zonder inhoud.',
    draw: drawStays,
    copiesLeft: 'Deze reservekopieën zijn van daarvoor en bestaan nog:',
    noCopiesLeft: 'Er zijn bij ELK geen oudere reservekopieën meer.',
  },
}
