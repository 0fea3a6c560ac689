import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Content, type Html, html } from '../html.js'
import { type FieldProblem, problemsAt } from '../problem.js'
import { describe, fieldErrors } from './field.js'

interface CheckboxOptions {
  name: string
  value?: string
  label: Content
  checked: boolean
  problems: readonly FieldProblem[]
}

/** One box to tick, with its label beside it. */
export function checkbox(
  messages: PortalMessages,
  { name, value = 'ja', label, checked, problems }: CheckboxOptions,
): Html {
  const errors = problemsAt(problems, name)
  return html`<div class="elk-form-field${errors.length > 0 && ' elk-form-field--invalid'}">
${fieldErrors(messages, name, errors)}
<div class="elk-option"><input class="elk-option__control" type="checkbox"${attributes({ id: name, name, value, checked, ...describe(name, undefined, errors) })}>
<label class="elk-option__label" for="${name}">${label}</label></div>
</div>`
}

export interface RadioOption {
  value: string
  label: Content
  detail?: Content
  lang?: string
}

interface RadioGroupOptions {
  /** Posted name; also the id of the first option, where the error summary leads. */
  name: string
  legend: Content
  options: readonly RadioOption[]
  chosen: string | undefined
  problems: readonly FieldProblem[]
}

/** One choice out of several. */
export function radioGroup(
  messages: PortalMessages,
  { name, legend, options, chosen, problems }: RadioGroupOptions,
): Html {
  const errors = problemsAt(problems, name)
  const invalid = errors.length > 0
  return html`<fieldset class="elk-fieldset${invalid && ' elk-form-field--invalid'}"${attributes({ 'aria-describedby': invalid ? `${name}-fout` : undefined })}>
<legend class="elk-form-label">${legend}</legend>
${fieldErrors(messages, name, errors)}
<div class="elk-options">
${options.map((option, index) => radio(name, index === 0 ? name : `${name}-${index + 1}`, option, option.value === chosen))}
</div>
</fieldset>`
}

function radio(name: string, id: string, { value, label, detail }: RadioOption, checked: boolean): Html {
  return html`<div class="elk-option"><input class="elk-option__control" type="radio"${attributes({ id, name, value, checked, 'aria-describedby': detail ? `${id}-meer` : undefined })}>
<label class="elk-option__label" for="${id}">${label}</label>${detail && html`<div class="elk-option__detail" id="${id}-meer">${detail}</div>`}</div>`
}
