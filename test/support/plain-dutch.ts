const LONGEST_SENTENCE = 20

/** Words of offices and of programmers, and words that most people do not use when they speak. */
const banned =
  /(?<!\p{L})(middels|conform|dient|dienen|tevens|authenticatie|sessie|token|ongeldige?|verplicht veld|oeps|indien|teneinde|reeds|alsmede|derhalve|gelieve|omtrent|inzake|betreffende|desbetreffende|alvorens|url|cache|http)(?!\p{L})/iu

const rules: readonly [name: string, broken: (sentence: string) => boolean][] = [
  ['long', (sentence) => countWords(sentence) > LONGEST_SENTENCE],
  ['not plain', (sentence) => banned.test(sentence)],
  ['says je', (sentence) => /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(sentence)],
  ['date in numbers', (sentence) => /\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/.test(sentence)],
  ['time without uur', (sentence) => /\d{1,2}[.:]\d{2}(?!\d)(?!.* uur)/.test(sentence)],
  ['shouts', (sentence) => /!/.test(sentence)],
]

/** What the rules for plain Dutch say against texts, each line with its rule (requirement B6). */
export function dutchFaults(texts: readonly string[]): string[] {
  return sentencesOf(texts).flatMap((sentence) =>
    rules.filter(([, broken]) => broken(sentence)).map(([name]) => `${name}: ${sentence}`),
  )
}

/** How many words the whole sentences of texts have on average; headings, labels and buttons are none. */
export function averageLength(texts: readonly string[]): number {
  const whole = sentencesOf(texts).filter((sentence) => /[.?]$/.test(sentence))
  return whole.reduce((sum, sentence) => sum + countWords(sentence), 0) / whole.length
}

/** Splits where a full stop, question mark or exclamation mark ends a sentence, not in "15.30 uur" or "v.a. havo". */
function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/(?<=[.?!])\s+(?=[\p{Lu}‘“])|\n/u)).filter((part) => /\p{L}/u.test(part))
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
