import type { Language } from '../../domain/language.js'
import { type Html, html, styles } from '../html.js'

/** A part of a record: facts under each other, or texts below a title; `none` when there are no such things. */
export interface RecordSection {
  heading: string
  entries: readonly RecordEntry[]
  none: string
}

/** One thing that is recorded. */
export interface RecordEntry {
  title: string
  facts: readonly (readonly [label: string, text: string])[]
  /** Longer text that keeps its lines. */
  text?: string | undefined
}

export interface RecordView {
  language: Language
  title: string
  intro: readonly string[]
  sections: readonly RecordSection[]
}

const css = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #1a1a1a; }
h3 { margin-bottom: .25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: #f4f4f4; padding: .75rem; font: inherit; overflow-wrap: anywhere; }
@media print { h2, h3 { break-after: avoid; } pre { background: none; border: 1px solid #999; } }
`

/** A record to read, in one file that needs nothing else and asks nobody for anything. */
export function recordPage({ language, title, intro, sections }: RecordView): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${styles(css)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${intro.map((line) => html`<p>${line}</p>`)}
${sections.map(sectionPart)}
</main>
</body>
</html>
`
}

function sectionPart({ heading, entries, none }: RecordSection): Html {
  return html`<section>
<h2>${heading}</h2>
${entries.length === 0 ? html`<p>${none}</p>` : entries.map(entryPart)}
</section>
`
}

function entryPart({ title, facts, text }: RecordEntry): Html {
  return html`${title && html`<h3>${title}</h3>`}
${facts.length > 0 && html`<dl>${facts.map(([label, value]) => html`<dt>${label}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>`}
${text !== undefined && html`<pre>${text}</pre>`}
`
}
