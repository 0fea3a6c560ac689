import type { Address } from './address.js'
import type { Advice } from './advice.js'
import type { ElkNumber } from './elk-number.js'
import type { FamilyLanguage } from './language.js'
import type { Name } from './name.js'
import type { Route } from './route.js'
import type { SchoolCode } from './school-code.js'
import type { Day } from './time.js'

/** The data of a child that stand printed on the application form. */
export interface ChildData extends Name, Address {
  birthDate: Day
}

/** How to reach the parents or guardians; empty text where nothing is known. */
export interface ContactData {
  contactName: string
  email: string
  phone: string
  contactName2: string
  email2: string
  phone2: string
  language: FamilyLanguage
}

/** What a primary school's administration knows of a pupil, apart from advice and route. */
export interface PupilData extends ChildData, ContactData {
  number: string
  group: string
}

/** A group-8 child as ELK keeps it. */
export interface Pupil extends PupilData {
  id: number
  elkNumber: ElkNumber
  school: SchoolCode
  preliminaryAdvice: Advice | undefined
  advice: Advice | undefined
  route: Route
}

/** The fields that are printed on the application form: changing one makes a new version. */
export const printedFields = [
  'firstName',
  'prefix',
  'lastName',
  'birthDate',
  'street',
  'houseNumber',
  'houseNumberSuffix',
  'postcode',
  'city',
] as const satisfies readonly (keyof ChildData)[]

/** The fields with which a school or a family is reached. */
export const contactFields = [
  'contactName',
  'email',
  'phone',
  'contactName2',
  'email2',
  'phone2',
  'language',
] as const satisfies readonly (keyof ContactData)[]

/** Every field that a school can import or correct, in the order of the form. */
export const pupilFields = [
  'number',
  ...printedFields,
  'group',
  ...contactFields,
] as const satisfies readonly (keyof PupilData)[]

export type PupilField = (typeof pupilFields)[number]

/** One field that changed, with the text that stood there and the text that stands there now. */
export interface FieldChange {
  field: PupilField | 'advice' | 'route'
  old: string
  new: string
}

/** What someone says of a pupil; undefined where nothing is said. */
export type SaidOfPupil = { [Field in PupilField]?: PupilData[Field] | undefined }

/** The fields in which a pupil's data would change, in the order of the form. */
export function changedFields(current: PupilData, next: SaidOfPupil): FieldChange[] {
  return pupilFields.flatMap((field) => {
    const value = next[field]
    return value === undefined || value === current[field] ? [] : [{ field, old: current[field], new: value }]
  })
}

/** Whether a change is to something printed on the application form. */
export function isPrinted({ field }: FieldChange): boolean {
  return field === 'advice' || field === 'route' || printedFields.some((printed) => printed === field)
}
