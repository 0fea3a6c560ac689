import { join } from 'node:path'
import type { App } from '../../app.js'
import type { FamilyLanguage, Language } from '../../domain/language.js'
import { findUnfilled, type OwnPageName, withoutComments } from '../../domain/own-page.js'
import type { Block } from '../../templates/components/prose.js'
import { modelTexts } from '../../templates/own-pages/model-texts.js'
import type { OwnTextView } from '../../templates/pages/own-pages.js'
import { readOwnFile } from './read-file.js'
import { readProse } from './read-prose.js'
import { readSecurity } from './read-security.js'
import { fillPortal, ownPageValues } from './values.js'

type House = Pick<App, 'home' | 'config'>

/** What the portal shows of the operator's texts. */
export interface OwnPages {
  /** A page's text for who reads a language. */
  textFor(name: OwnPageName, language: FamilyLanguage): OwnTextView
  /** The `security.txt`; undefined where there is none that can be used. */
  security: string | undefined
}

/** Reads the operator's texts, and the model texts where there are none yet. Throws `file-unreadable`. */
export function readOwnPages(house: House): OwnPages {
  const privacy = readTexts(house, 'privacy')
  const accessibility = readTexts(house, 'accessibility')
  const draw = drawer(house)
  return {
    textFor: (name, language) => {
      const { nl, en } = name === 'privacy' ? privacy : accessibility
      const dutch = draw(nl, 'nl')
      if (language === 'nl') return { own: dutch, dutch }
      return { own: language === 'en' && en !== undefined ? draw(en, 'en') : undefined, dutch }
    },
    security: readOwnSecurity(house),
  }
}

/** The text in Dutch, and the English one unless an operator left it out. */
function readTexts({ home }: House, name: OwnPageName): { nl: string; en: string | undefined } {
  const [dutch, english] = [`${name}.nl.md`, `${name}.en.md`] as const
  const own = readOwnFile(join(home.pages, dutch))
  if (own === undefined) return { nl: modelTexts[dutch], en: modelTexts[english] }
  return { nl: own, en: readOwnFile(join(home.pages, english)) }
}

/** Takes a text apart the first time that somebody reads it. */
function drawer({ config }: House): (text: string, language: Language) => readonly Block[] {
  const drawn = new Map<string, readonly Block[]>()
  return (text, language) => {
    const blocks = drawn.get(text) ?? readProse(withoutComments(text), ownPageValues(config, language)).blocks
    drawn.set(text, blocks)
    return blocks
  }
}

function readOwnSecurity({ home, config }: House): string | undefined {
  const written = readOwnFile(join(home.pages, 'security.txt'))
  if (written === undefined) return undefined
  const ready = findUnfilled(written).length === 0 && readSecurity(written).problems.length === 0
  return ready ? fillPortal(written, config) : undefined
}
