import type { LogoFault, ThemeFault } from '../../domain/look-fault.js'

const scheme = { light: 'licht', dark: 'donker' } as const
const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1).replace('.', ',')

export const look = {
  theme: (fault: ThemeFault): string => {
    switch (fault.fault) {
      case 'unreadable':
        return `regel ${fault.line}: dit begrijpt ELK niet. Zet kleuren tussen “:root {” en “}”, elk op een regel zoals: --elk-color-accent: #0b5a61;`
      case 'unknown-property':
        return `regel ${fault.line}: ${fault.name} bestaat niet. ${fault.suggestion ? `Bedoelde u ${fault.suggestion}?` : 'De namen staan in de handleiding.'}`
      case 'not-a-colour':
        return `regel ${fault.line}: “${fault.value}” is voor ${fault.name} geen kleur. Schrijf een # en zes tekens, zoals #0b5a61.`
      case 'not-a-value':
        return `regel ${fault.line}: “${fault.value}” kan niet bij ${fault.name}. Haal de regel weg of schrijf iets anders.`
      case 'contrast':
        return `${scheme[fault.scheme]}: --elk-color-${fault.on} is niet goed te zien op --elk-color-${fault.ground}. Het contrast is ${ratio(fault.found)} en moet ${ratio(fault.needed)} zijn. Maak een van de twee lichter of donkerder.`
    }
  },
  logo: {
    'two-logos': 'er is ook een logo.png. Laat er één staan.',
    'too-big': 'dit bestand is te groot. Maak het hoogstens 100 KB.',
    'too-large': 'deze afbeelding is te groot. Maak haar hoogstens 2000 beeldpunten breed en hoog.',
    'not-an-image': 'hierin staat geen afbeelding. Zet er een SVG neer als logo.svg, of een PNG als logo.png.',
    'not-only-a-drawing':
      'hierin staat meer dan een tekening: een script, een koppeling of iets van elders. Bewaar het logo opnieuw als gewone SVG, of gebruik logo.png.',
    styled:
      'hierin staat opmaak (style), en die laat niet elke browser zien. Bewaar het logo opnieuw als gewone SVG zonder CSS, of gebruik logo.png.',
  } satisfies Record<LogoFault, string>,
}
