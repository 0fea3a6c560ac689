import type { Language } from '../../domain/language.js'
import { bdi, type Content, type Html, html, styles } from '../html.js'
import { type Block, type Line, type MailContent, oneLine, visible } from './mail-content.js'
import { mailCss } from './mail-css.js'

/** A mail as an HTML page of one column: no images, nothing fetched, readable from 280 pixels wide and on a dark screen. */
export function mailHtml({ subject, banner, sender, title, blocks, footer }: MailContent, language: Language): string {
  return String(html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${oneLine(subject)}</title>
<style>${styles(mailCss)}</style>
</head>
<body>
<table role="presentation" class="sheet"><tr><td>
${banner && html`<p class="banner">${oneLine(banner)}</p>`}
<p class="sender">${bdi(oneLine(sender))}</p>
<h1>${oneLine(title)}</h1>
${blocks.map(blockHtml)}
<div class="footer">
${footer.map((line) => html`<p>${lineHtml(line)}</p>\n`)}</div>
</td></tr></table>
</body>
</html>
`)
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${oneLine(block.text)}</h2>\n`
    case 'paragraph':
      return html`<p>${lineHtml(block.line)}</p>\n`
    case 'notice':
      return html`<p class="notice">${lineHtml(block.line)}</p>\n`
    case 'list':
      return html`<ul>${items(block.lines)}</ul>\n`
    case 'steps':
      return html`<ol>${items(block.lines)}</ol>\n`
    case 'facts':
      return factsHtml(block.facts)
    case 'link':
      return html`<p class="action"><a href="${block.url}">${oneLine(block.label)}</a></p>
<p class="address">${oneLine(block.withoutClicking)}<br><span>${block.url}</span></p>\n`
  }
}

function items(lines: readonly Line[]): Html[] {
  return lines.map((line) => html`<li>${lineHtml(line)}</li>\n`)
}

function factsHtml(facts: readonly { label: string; value: string }[]): Html {
  const rows = facts.map(
    ({ label, value }) => html`<p class="fact">${oneLine(label)}<br><strong>${bdi(oneLine(value))}</strong></p>\n`,
  )
  return html`<div class="facts">${rows}</div>\n`
}

/** Spaces at the seams between words and names stay. */
function lineHtml(line: Line): Content {
  if (typeof line === 'string') return oneLine(line)
  return line.map((part) => (typeof part === 'string' ? visible(part) : bdi(oneLine(part.name))))
}
