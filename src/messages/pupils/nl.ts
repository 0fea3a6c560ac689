import type { FamilyLanguage } from '../../domain/language.js'

const languages: Record<FamilyLanguage, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  tr: 'Turks',
  ar: 'Arabisch',
  pl: 'Pools',
  uk: 'Oekraïens',
  es: 'Spaans',
}

/** What is said about pupils. */
export const pupils = {
  askElk: 'Wat is het ELK-nummer van de leerling?',
  none: 'Er zijn nog geen leerlingen. Lees ze in met: elk pupils import BESTAND',
  count: (count: number) => (count === 1 ? '1 leerling' : `${count} leerlingen`),
  listHead: ['ELK-nummer', 'naam', 'school', 'nummer', 'advies'],
  preliminary: (advice: string) => `voorlopig ${advice}`,
  noAdvice: 'nog geen advies',
  show: {
    name: 'naam',
    elkNumber: 'ELK-nummer',
    birthDate: 'geboren',
    school: 'school',
    group: (group: string) => `groep ${group}`,
    number: (number: string) => `leerlingnummer ${number}`,
    address: 'adres',
    contact1: 'verzorger 1',
    contact2: 'verzorger 2',
    language: 'taal',
    languages,
    advice: 'advies',
    form: 'formulier',
    version: (version: number, reason: string, at: string) => `versie ${version} (${reason}), ${at}`,
    noForm: 'nog geen; dat komt er met het definitieve advies',
  },
  correct: {
    askField: 'Welk gegeven klopt niet?',
    askValue: (name: string) => `Wat moet er staan bij ${name}?`,
    another: 'Nog een gegeven verbeteren?',
    change: (name: string, old: string, next: string) => `  ${name}: ${old || '(leeg)'} → ${next || '(leeg)'}`,
    will: (name: string) => `Dit verandert bij ${name}:`,
    ask: 'Zo opslaan?',
    done: (name: string) => `De gegevens van ${name} zijn verbeterd.`,
    version: (version: number) =>
      `Versie ${version} van het aanmeldingsformulier staat klaar. Een nieuwe ouderinlog is niet nodig.`,
    stillDefinitive: 'De aanmelding blijft definitief. De familie krijgt een mail over het nieuwe formulier.',
    dryRun: 'Dit is een proef: er is niets opgeslagen.',
    cancelled: 'Er is niets opgeslagen.',
  },
  advice: {
    ask: 'Wat is het definitieve advies?',
    will: (name: string, advice: string) => `Het definitieve advies van ${name} wordt: ${advice}.`,
    willDrop: (departments: string) => `Van de lijst gaat af, want niet meer toegestaan: ${departments}.`,
    willPreliminary: (name: string, advice: string) => `Het voorlopige advies van ${name} wordt: ${advice}.`,
    confirm: 'Het advies zo vastleggen?',
    dryRun: 'Dit is een proef: er is niets vastgelegd.',
    cancelled: 'Er is niets vastgelegd.',
    done: (name: string, advice: string) => `Het definitieve advies van ${name} is vastgelegd: ${advice}.`,
    same: (name: string, advice: string) =>
      `Het definitieve advies van ${name} was al ${advice}. Er is niets veranderd.`,
    version: (version: number) => `Versie ${version} van het aanmeldingsformulier staat klaar.`,
    preliminary: (name: string, advice: string) =>
      `Het voorlopige advies van ${name} is vastgelegd: ${advice}. De familie kan er nog niet mee aanmelden.`,
    dropped: (departments: string) =>
      `Van de lijst gehaald, want niet meer toegestaan: ${departments}. De familie ziet dit in het portaal.`,
    paper: (route: string) => `Aanmelden voor ${route} gaat op papier. Maak het formulier met: elk forms print`,
  },
}
