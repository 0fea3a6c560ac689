import type { Language } from '../../domain/language.js'
import { html } from '../html.js'

export interface PreviewEntry {
  /** The name of its files, without an ending. */
  name: string
  subject: string
  language: Language
}

interface Words {
  title: string
  text: string
  mail: string
}

/** A page on which every example of a mail can be looked at, as wide as on a phone. */
export function previewIndex(
  entries: readonly PreviewEntry[],
  { title, text, mail }: Words,
  language: Language,
): string {
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { margin: 24px; font-family: system-ui, sans-serif; background: #dfe6e5; color: #1d2a2f; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(380px, 100%), 1fr)); gap: 24px; }
h2 { margin: 0 0 4px; font-size: 1rem; }
p { margin: 0 0 8px; }
iframe { width: 100%; height: 720px; border: 1px solid #9fb0ad; border-radius: 8px; background: white; }
</style>
</head>
<body>
<h1>${title}</h1>
<main>
${entries.map(
  ({ name, subject, language: spoken }) => html`<article>
<h2 lang="${spoken}">${subject}</h2>
<p>${name} · <a href="${name}.html">html</a> · <a href="${name}.txt">${text}</a> · <a href="${name}.eml">${mail}</a></p>
<iframe src="${name}.html" title="${name}" loading="lazy"></iframe>
</article>
`,
)}</main>
</body>
</html>
`)
}
