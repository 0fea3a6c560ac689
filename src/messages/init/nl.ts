/** What is said and asked while a home is made. */
export const init = {
  askKind: 'Waarvoor is deze map?',
  kinds: { real: 'de echte aanmelding', rehearsal: 'oefenen: geen mail naar buiten, en een klok die u zelf zet' },
  askYear: 'Voor welk jaar?',
  wrongYear: (text: string) => `“${text}” is geen jaar. Schrijf het als 2026.`,
  questions: {
    portalUrl: 'Op welk webadres vinden ouders het portaal? (https://…)',
    operator: 'Hoe heet de organisatie, zoals ouders haar kennen?',
    helpPhone: 'Op welk telefoonnummer krijgen ouders hulp?',
    helpEmail: 'Op welk e-mailadres krijgen ouders hulp?',
    sender: 'Vanaf welk e-mailadres gaan de mails aan ouders?',
  },
  missing: (options: string) =>
    `Voor de echte aanmelding is meer nodig: ${options}. Om te oefenen is --rehearsal genoeg.`,
  done: (dir: string, year: number, rehearsal: boolean) =>
    rehearsal
      ? `De oefenmap voor ${year} staat klaar: ${dir}`
      : `De map voor de aanmelding van ${year} staat klaar: ${dir}`,
  guessedCalendar: (year: number, file: string) =>
    `Let op: de echte datums van ${year} kent ELK niet. Controleer alle datums in ${file}.`,
  next: (dir: string, rehearsal: boolean) =>
    [
      'Zo gaat u verder:',
      `  1. Lees de instellingen na: ${dir}/config.toml`,
      '  2. Lees de scholen in:      elk schools import BESTAND',
      '  3. Lees de afdelingen in:   elk departments import BESTAND',
      '  4. Lees de leerlingen in:   elk pupils import BESTAND',
      rehearsal
        ? '  Zet de klok met:            elk clock set 2026-03-25T09:00'
        : [
            '  Vul de teksten voor de website in, zoals de privacyverklaring: elk portal pages',
            '  Bewaar een kopie van secret.key. Zonder dat bestand werken de links in mails niet meer.',
          ].join('\n'),
    ].join('\n'),
}
