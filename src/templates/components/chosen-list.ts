import type { PortalMessages } from '../../messages/portal/nl.js'
import { bdi, type Html, html } from '../html.js'
import { type DepartmentName, streamName } from './school-names.js'

/** One choice as it was, or will be, handed in. */
export interface ChosenDepartment extends DepartmentName {
  /** The upper level that was wished for; undefined without a wish. */
  wishedLevel: string | undefined
}

/** The choices in order of preference, to read and to print. */
export function chosenList(choices: readonly ChosenDepartment[], { preferences: words }: PortalMessages): Html {
  return html`<ol class="elk-chosen">
${choices.map(
  (choice) =>
    html`<li class="elk-chosen__item"><span class="elk-chosen__school">${bdi(choice.school)}</span> <span class="elk-chosen__stream">${streamName(choice)}</span>${choice.wishedLevel && html` <span class="elk-chosen__wish">${words.upperLevel(choice.wishedLevel)}</span>`}</li>`,
)}
</ol>`
}

/** The one school of a pupil without a list. */
export function chosenSchool(choice: DepartmentName): Html {
  return html`<p class="elk-chosen__single"><span class="elk-chosen__school">${bdi(choice.school)}</span> <span class="elk-chosen__stream">${streamName(choice)}</span></p>`
}
