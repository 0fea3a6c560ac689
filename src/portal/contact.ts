import { changeContact } from '../actions/change-contact.js'
import { amsterdamDay } from '../domain/amsterdam-time.js'
import { contactMark, readContact, type TypedContact, type WrongContact } from '../domain/contact.js'
import { parseFamilyLanguage } from '../domain/language.js'
import { contactFields } from '../domain/pupil.js'
import { assertMayAnswer } from '../domain/standing.js'
import { contactFieldNames } from '../templates/components/contact-rows.js'
import { type ContactView, contactPage, seenField } from '../templates/pages/contact-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { backOf, mayAnswer, standingOf } from './family.js'
import { sayAt } from './problems.js'
import { mailLanguageOf } from './reading-language.js'
import type { FamilyVisit, Route } from './route.js'
import { saving } from './saving.js'

/** How the family can be reached. */
export const contactRoute: Route = {
  path: paths.contact,
  access: 'family',
  get: (visit) => showContact(visit),
  post: postContact,
}

async function showContact(visit: FamilyVisit, problems: readonly FieldProblem[] = []): Promise<Answer> {
  const standing = await standingOf(visit)
  const { pupil } = standing
  const editable = mayAnswer(visit, standing)
  const contact = editable ? { ...pupil, language: mailLanguageOf(visit, pupil) } : pupil
  return answerContact(visit, { contact, seen: contactMark(pupil), editable, problems })
}

function answerContact(visit: FamilyVisit, view: Omit<ContactView, 'back'>): Answer {
  return page(contactPage({ ...view, back: backOf(visit) }, chromeFor(visit)), view.problems.length > 0 ? 422 : 200)
}

async function postContact(visit: FamilyVisit): Promise<Answer> {
  const typed = typedContact(visit)
  const seen = visit.form.text(seenField)
  const redraw = (problems: readonly FieldProblem[]) =>
    Promise.resolve(
      answerContact(visit, {
        contact: { ...typed, language: parseFamilyLanguage(typed.language) },
        seen,
        editable: true,
        problems,
      }),
    )
  const save = async () => {
    assertMayAnswer(await standingOf(visit), visit.app.clock.now())
    const reading = readContact(typed, amsterdamDay(visit.app.clock.now()))
    if ('problems' in reading) return redraw(reading.problems.map((wrong) => sayWrong(visit, wrong)))
    await changeContact(visit.app, { pupilId: visit.family.pupil.id, contact: reading.contact, seen })
    return seeOther(backOf(visit) === 'check' ? paths.check : paths.overview)
  }
  return saving(visit, save, (problem) => {
    const said = [sayAt(visit, problem)]
    return problem.code === 'stale-page' ? showContact(visit, said) : redraw(said)
  })
}

function typedContact({ form }: FamilyVisit): TypedContact {
  return Object.fromEntries(contactFields.map((field) => [field, form.text(contactFieldNames[field])])) as TypedContact
}

function sayWrong({ messages }: FamilyVisit, { field, problem }: WrongContact): FieldProblem {
  return { field: contactFieldNames[field], text: messages.fields.wrong[problem] }
}
