import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Html, html } from '../html.js'
import { type FieldProblem, problemsAt } from '../problem.js'
import { describe, fieldErrors } from './field.js'

/** A date as it was typed, part by part. */
export interface TypedDate {
  day: string
  month: string
  year: string
}

interface DateFieldOptions {
  /** Posted as `name-dag`, `name-maand` and `name-jaar`; a problem at `name` marks all three. */
  name: string
  legend: string
  hint: string
  value: TypedDate
  problems: readonly FieldProblem[]
}

/** A date in three number fields; the first carries the id that the error summary links to. */
export function dateField(messages: PortalMessages, { name, legend, hint, value, problems }: DateFieldOptions): Html {
  const errors = problemsAt(problems, name)
  const { day, month, year } = messages.openLogin
  const invalid = errors.length > 0 ? 'true' : undefined
  const part = (id: string, posted: string, label: string, typed: string) => html`<div class="elk-date__part">
<label class="elk-form-label elk-form-label--small" for="${id}">${label}</label>
<input class="elk-textbox elk-textbox--${posted === 'jaar' ? 'year' : 'number'}"${attributes({ id, name: `${name}-${posted}`, type: 'text', inputmode: 'numeric', autocomplete: 'off', value: typed, 'aria-invalid': invalid })}>
</div>`
  return html`<fieldset class="elk-fieldset${invalid && ' elk-form-field--invalid'}"${attributes({ 'aria-describedby': describe(name, hint, errors)['aria-describedby'] })}>
<legend class="elk-form-label">${legend}</legend>
<p class="elk-hint" id="${name}-uitleg">${hint}</p>
${fieldErrors(messages, name, errors)}
<div class="elk-date">
${part(name, 'dag', day, value.day)}
${part(`${name}-maand`, 'maand', month, value.month)}
${part(`${name}-jaar`, 'jaar', year, value.year)}
</div>
</fieldset>`
}
