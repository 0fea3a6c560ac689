import { ownNames } from '../../messages/language-names.js'
import { markDutch } from '../../messages/translation.js'
import { bdi, type Content, type Html, html, styles } from '../html.js'
import { type Block, type Fact, type Line, type MailContent, oneLine, visible } from './mail-content.js'
import { mailCss } from './mail-css.js'

const AFTER_SLASH = /(?<=[^/:]\/)/

/** A mail as an HTML page of one column: no images, nothing fetched, readable from 280 pixels wide and on a dark screen. */
export function mailHtml(content: MailContent): string {
  const { language, direction, subject, banner, sender, title, dutch } = content
  return markDutch(
    String(html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${oneLine(subject)}</title>
<style>${styles(mailCss)}</style>
</head>
<body>
<table role="presentation" class="sheet" lang="${language}" dir="${direction}"><tr><td>
${banner && html`<p class="banner">${lineHtml(banner)}</p>`}
<p class="sender">${bdi(oneLine(sender))}</p>
<h1>${lineHtml(title)}</h1>
${pieces(content)}
${
  dutch &&
  html`<div class="dutch" lang="nl" dir="ltr">
<p class="sender">${ownNames.nl}</p>
${dutch.banner && html`<p class="banner">${lineHtml(dutch.banner)}</p>`}
<h2 class="title">${lineHtml(dutch.title)}</h2>
${pieces(dutch)}
</div>`
}
</td></tr></table>
</body>
</html>
`),
  )
}

function pieces({ blocks, footer }: MailContent): Html {
  return html`${blocks.map(blockHtml)}
<div class="footer">
${footer.map((line) => html`<p>${lineHtml(line)}</p>\n`)}</div>`
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${lineHtml(block.line)}</h2>\n`
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
    case 'command':
      return html`<p class="command" dir="ltr">${block.words.map((word) => html`<code>${word}</code> `)}</p>\n`
    case 'link':
      return html`<p class="action"><a href="${block.url}">${lineHtml(block.label)}</a></p>
<p class="address">${lineHtml(block.withoutClicking)}<br><span dir="ltr">${addressHtml(block.url)}</span></p>\n`
  }
}

function items(lines: readonly Line[]): Html[] {
  return lines.map((line) => html`<li>${lineHtml(line)}</li>\n`)
}

function factsHtml(facts: readonly Fact[]): Html {
  const rows = facts.map(
    ({ label, value }) => html`<p class="fact">${lineHtml(label)}<br><strong>${bdi(oneLine(value))}</strong></p>\n`,
  )
  return html`<div class="facts">${rows}</div>\n`
}

/** An address that breaks over lines behind a slash, where it can; what is copied stays the same. */
function addressHtml(url: string): Html[] {
  return url.split(AFTER_SLASH).map((piece, index) => (index === 0 ? html`${piece}` : html`<wbr>${piece}`))
}

/** Spaces at the seams between words and values stay. */
function lineHtml(line: Line): Content {
  return line.map((part) => (typeof part === 'string' ? visible(part) : bdi(oneLine(part.value))))
}
