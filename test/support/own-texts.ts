import type { OwnPageName } from '../../src/domain/own-page.js'
import { homeAt } from '../../src/home.js'
import { readOwnPages } from '../../src/portal/own-pages/own-pages.js'
import type { OwnTextView } from '../../src/templates/pages/own-pages.js'
import { testConfig } from './test-config.js'

/** The model texts with the values of the tests. */
export const ownTexts = readOwnPages({ home: homeAt('/nowhere'), config: testConfig() })

/** A page of the operator in a language in which there is none. */
export function onlyInDutch(name: OwnPageName): OwnTextView {
  return { ...ownTexts.textFor(name, 'nl'), own: undefined }
}
