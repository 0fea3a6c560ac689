import { attributes, type Content, type Html, html } from '../html.js'

interface ButtonOptions {
  text: Content
  /** What the button does, when its form has several: posted as `actie`. */
  action?: string
  kind?: 'primary' | 'secondary' | 'subtle' | 'danger'
  autofocus?: boolean
  describedBy?: string | undefined
}

/** A submit button. */
export function button({ text, action, kind = 'primary', autofocus = false, describedBy }: ButtonOptions): Html {
  const name = action === undefined ? undefined : 'actie'
  return html`<button class="elk-button elk-button--${kind}" type="submit"${attributes({ name, value: action, autofocus, 'aria-describedby': describedBy })}>${text}</button>`
}

/** The first submit button of a form, unseen: Enter in any field does this and nothing else. */
export function defaultButton(action: string, text: string): Html {
  return html`<button class="elk-default-button" type="submit" name="actie" value="${action}" tabindex="-1" aria-hidden="true">${text}</button>`
}

/** A link that leads on to the next step and looks like it. */
export function linkButton(href: string, text: Content, kind: 'primary' | 'secondary' = 'primary'): Html {
  return html`<a class="elk-button elk-button--${kind}" href="${href}">${text}</a>`
}

/** Words that only a screen reader says, after what everybody sees. */
export function unseen(text: Content): Html {
  return html` <span class="elk-unseen">${text}</span>`
}
