import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Content, type Html, html } from '../html.js'
import { type FieldProblem, problemsAt } from '../problem.js'

export interface FieldOptions {
  /** The name it is posted under; its id too, so that the error summary can link to it. */
  name: string
  label: Content
  hint?: Content
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  /** What was typed before; a password is never filled in again. */
  value?: string
  autocomplete: string
  inputmode?: 'numeric' | 'email' | 'tel'
  width?: 'number' | 'code'
  readonly?: boolean
  problems: readonly FieldProblem[]
}

/** One labelled text field with its hint and its errors. */
export function field(messages: PortalMessages, options: FieldOptions): Html {
  const { name, label, hint, type = 'text', problems } = options
  const errors = problemsAt(problems, name)
  const shared = problems.find(({ also }) => also === name)?.field
  const controlAttributes = attributes({
    id: name,
    name,
    type,
    value: type === 'password' ? undefined : options.value,
    autocomplete: options.autocomplete,
    inputmode: options.inputmode,
    readonly: options.readonly,
    dir: isLatin(options) ? 'ltr' : undefined,
    spellcheck: type === 'search' ? undefined : 'false',
    autocapitalize: type === 'password' || type === 'email' ? 'none' : undefined,
    ...describe(name, hint, errors, shared),
  })
  return html`<div class="elk-form-field${(errors.length > 0 || shared) && ' elk-form-field--invalid'}">
<label class="elk-form-label" for="${name}">${label}</label>
${hint && html`<p class="elk-hint" id="${name}-uitleg">${hint}</p>`}
${fieldErrors(messages, name, errors)}
<input class="elk-textbox${options.width && ` elk-textbox--${options.width}`}"${controlAttributes}>
</div>`
}

/** Whether digits and Latin letters are typed here: those keep their order on a page that is written from right to left. */
function isLatin({ inputmode, width }: FieldOptions): boolean {
  return inputmode !== undefined || width === 'code'
}

/** The errors of one field, in the words of the summary. */
export function fieldErrors({ common }: PortalMessages, name: string, errors: readonly string[]): Html | undefined {
  if (errors.length === 0) return undefined
  return html`<p class="elk-field-error" id="${name}-fout"><span class="elk-unseen">${common.errorPrefix} </span>${errors.join(' ')}</p>`
}

/** Ties a control to its hint, its errors and those it shares with the field `shared`, for a screen reader. */
export function describe(name: string, hint: Content, errors: readonly string[], shared?: string) {
  const wrong = [...(errors.length > 0 ? [name] : []), ...(shared ? [shared] : [])]
  const ids = [...(hint ? [`${name}-uitleg`] : []), ...wrong.map((field) => `${field}-fout`)]
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': wrong.length > 0 ? 'true' : undefined,
  }
}
