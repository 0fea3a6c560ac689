import type { ThemeFault } from '../../domain/look-fault.js'
import type { look as nl } from './nl.js'

const ratio = (value: number) => (Math.floor(value * 10) / 10).toFixed(1)

export const look: typeof nl = {
  theme: (fault: ThemeFault) => {
    switch (fault.fault) {
      case 'unreadable':
        return `line ${fault.line}: ELK does not understand this. Put colours between “:root {” and “}”, each on a line such as: --elk-color-accent: #0b5a61;`
      case 'unknown-property':
        return `line ${fault.line}: ${fault.name} does not exist. ${fault.suggestion ? `Did you mean ${fault.suggestion}?` : 'The manual has the names.'}`
      case 'not-a-colour':
        return `line ${fault.line}: “${fault.value}” is no colour for ${fault.name}. Write a # and six characters, such as #0b5a61.`
      case 'not-a-value':
        return `line ${fault.line}: “${fault.value}” is not possible for ${fault.name}. Take the line out or write something else.`
      case 'contrast':
        return `${fault.scheme}: --elk-color-${fault.on} is hard to see on --elk-color-${fault.ground}. The contrast is ${ratio(fault.found)} and must be ${ratio(fault.needed)}. Make one of the two lighter or darker.`
    }
  },
  logo: {
    'two-logos': 'there is a logo.png too. Keep one of them.',
    'too-big': 'this file is too big. Make it 100 KB at most.',
    'too-large': 'this image is too large. Make it at most 2000 pixels wide and high.',
    'not-an-image': 'there is no image in it. Put an SVG there as logo.svg, or a PNG as logo.png.',
    'not-only-a-drawing':
      'this holds more than a drawing: a script, a link or something from elsewhere. Save the logo again as a plain SVG, or use logo.png.',
    styled:
      'this holds style rules, which not every browser shows. Save the logo again as a plain SVG without CSS, or use logo.png.',
  },
}
