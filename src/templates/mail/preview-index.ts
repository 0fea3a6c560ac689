import { directionOf, type FamilyLanguage } from '../../domain/language.js'
import { type Html, html, styles } from '../html.js'

/** An example of one mail. */
export interface PreviewEntry {
  /** The name of its files, without an ending. */
  name: string
  /** What kind of mail it is, in the words of who looks at it. */
  kind: string
  subject: string
  language: FamilyLanguage
  html: string
  text: string
}

interface Words {
  title: string
  intro: string
  asPage: string
  asText: string
  mail: string
}

const css = `
body { margin: 24px; font: 16px/1.5 system-ui, sans-serif; background: #dfe6e5; color: #1d2a2f; }
nav ul { columns: 21rem; margin: 0 0 32px; padding-inline-start: 20px; }
article { margin: 0 0 40px; padding: 20px; background: #f7faf9; border-radius: 10px; }
h2 { margin: 0 0 4px; font-size: 1.15rem; }
.files { margin: 0 0 14px; color: #4a5a60; }
.sides { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start; }
.frame { flex: none; width: 360px; max-width: 100%; height: 720px; overflow: hidden; resize: both; border: 1px solid #9fb0ad; border-radius: 8px; background: white; }
iframe { width: 100%; height: 100%; border: 0; }
pre { flex: 1 1 320px; min-width: 0; height: 696px; margin: 0; padding: 12px 16px; overflow: auto; border: 1px solid #9fb0ad; border-radius: 8px; background: white; font: 13px/1.5 Consolas, Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { background: #0d1314; color: #e8eeee; }
  a { color: #8fd3d9; }
  article { background: #1b2427; }
  .files { color: #b4c2c5; }
  pre { background: #12191b; }
}
`

/** A page, whole in itself, on which every example of a mail can be looked at: as wide as on a phone, beside its plain text. */
export function previewIndex(entries: readonly PreviewEntry[], words: Words, language: FamilyLanguage): string {
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<style>${styles(css)}</style>
</head>
<body>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<nav><ul>
${entries.map(({ name, kind }) => html`<li><a href="#${name}">${kind}</a> (${name})</li>\n`)}</ul></nav>
<main>
${entries.map((entry) => article(entry, words))}</main>
</body>
</html>
`)
}

// What a mail says cannot reach the page around it: no scripts, no forms, and its link opens nothing, not even in its frame.
function article({ name, kind, subject, language, html: page, text }: PreviewEntry, words: Words): Html {
  const framed = page.replace('<head>', '<head>\n<base target="_blank">')
  return html`<article id="${name}">
<h2 lang="${language}" dir="${directionOf(language)}">${subject}</h2>
<p class="files">${kind} · ${name} · <a href="${name}.html">html</a> · <a href="${name}.txt">${words.asText}</a> · <a href="${name}.eml">${words.mail}</a></p>
<div class="sides">
<div class="frame"><iframe sandbox srcdoc="${framed}" title="${words.asPage}: ${name}"></iframe></div>
<pre lang="${language}" dir="${directionOf(language)}" tabindex="0" role="region" aria-label="${words.asText}: ${name}">${text}</pre>
</div>
</article>
`
}
