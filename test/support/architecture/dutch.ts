import ts from 'typescript'
import { isIn, nodesOf, type Source, type Violation, violationAt } from './source.js'

/** Where Dutch may stand: sentences, pages, mails and forms; the words that imported files use. */
const homes = ['src/messages/', 'src/templates/']
const homesOfWords = ['src/imports/', 'src/domain/advice.ts', 'src/domain/route.ts', 'src/domain/round.ts']

/** Small words that make a text Dutch and are no English ones; two different ones make a sentence. */
const smallWords = new Set(
  'aan al als bij dan dat de deze die dit een er geen heeft het hij hoe ik is kan kunt maar moet naar niet nog nu om ook op te uit u uw van voor vul want wat wordt zijn zo zonder'.split(
    ' ',
  ),
)
const alsoEnglish = new Set(['al', 'dan', 'die', 'hoe', 'is', 'nu', 'om', 'op', 'te', 'u', 'want', 'zo'])

/** Words that only a Dutch reader sees; a portal address or a file of the fixtures may hold them. */
const domainWords =
  /\b(aanmelding|aanmeldingen|afdeling|basisschool|geboortedatum|leerling|leerlingen|ouder|ouderinlog|ontvangstbevestiging|schooladvies|uitslag|voorkeurslijst|wachtwoord)\b/i

/** Every Dutch sentence, and every Dutch word of the glossary, in the code of a place that speaks no language. */
export function dutchViolations(source: Source): Violation[] {
  if (isIn(source.path, homes)) return []
  return nodesOf(source).flatMap((node) => {
    const text =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
        ? node.text
        : ''
    const word = !isIn(source.path, homesOfWords) && !isPlace(text) && domainWords.test(text)
    return word || isDutchSentence(text) ? [violationAt(source, node, `Dutch in code: ${text.trim()}`)] : []
  })
}

function isPlace(text: string): boolean {
  return text.startsWith('/') || /^\S+\.csv$/.test(text)
}

function isDutchSentence(text: string): boolean {
  const found = new Set(
    text
      .toLowerCase()
      .split(/[^a-zà-ÿ]+/)
      .filter((word) => smallWords.has(word)),
  )
  return found.size >= 2 && [...found].some((word) => !alsoEnglish.has(word))
}
