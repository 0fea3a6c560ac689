/** What is said about application forms; the words on the forms themselves stand in templates/forms. */
export const forms = {
  list: {
    title: (name: string, elkNumber: string) => `${name} (ELK-nummer ${elkNumber})`,
    none: (elkNumber: string) =>
      `Er is nog geen aanmeldingsformulier. Dat komt er met het definitieve advies: elk advice record ${elkNumber} ADVIES`,
    head: ['versie', 'gemaakt op', 'reden'],
    change: (name: string, old: string, next: string) => `${name}: ${old || '(leeg)'} → ${next || '(leeg)'}`,
    dropped: (departments: string) => `van de lijst gehaald: ${departments}`,
    current: (version: number) => `Versie ${version} is de huidige versie.`,
  },
  print: {
    askElks: 'Voor welke ELK-nummers? (met spaties ertussen)',
    askFile: 'Hoe moet het PDF-bestand heten?',
    noPupils: 'Er zijn geen leerlingen om een formulier voor te maken.',
    done: (file: string, count: number) =>
      count === 1 ? `${file} is gemaakt, met 1 formulier.` : `${file} is gemaakt, met ${count} formulieren.`,
    withoutForm: (count: number) =>
      count === 1
        ? 'Voor 1 leerling is er nog geen formulier. Leg eerst het definitieve advies vast (elk advice record):'
        : `Voor ${count} leerlingen is er nog geen formulier. Leg eerst het definitieve advies vast (elk advice record):`,
    unprintable: (elkNumber: string, letters: string) =>
      `Let op: op het formulier van ${elkNumber} ontbreekt wat niet kan worden afgedrukt (${letters}). Daar staat een streepje. Schrijf het er met de hand bij.`,
  },
}
