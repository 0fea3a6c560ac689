import { routes } from '../../../domain/route.js'
import { terms } from '../../terms/en.js'
import { quoted, type RowProblemSentences, type RowWarningSentences } from '../parts.js'

const maybe = ({ suggestion }: { suggestion?: string | undefined }) =>
  suggestion ? ` Did you mean ${suggestion}?` : ''

/** What is wrong with a row, and how to mend it. */
export const problems: RowProblemSentences = {
  missing: () => 'This cell is empty. Fill it in.',
  'forbidden-character': (problem) =>
    `${quoted(problem.value)} holds an invisible or lost character.${maybe(problem)} Type the text again.`,
  'too-long': ({ value }) => `${quoted(value)} is longer than 200 characters. Make it shorter.`,
  'invalid-date': (problem) =>
    `${quoted(problem.value)} is no date that exists.${maybe(problem)} Write the date as 31-12-2013.`,
  'unlikely-birth-date': ({ value }) => `No child in group 8 was born on ${quoted(value)}. Check the year.`,
  'invalid-postcode': (problem) =>
    `${quoted(problem.value)} is not a Dutch postcode.${maybe(problem)} Write the postcode as 1012 AB.`,
  'invalid-email': (problem) =>
    `${quoted(problem.value)} is not an e-mail address.${maybe(problem)} Mend it or empty the cell.`,
  'several-emails': ({ value }) => `This cell holds more than one e-mail address: ${quoted(value)}. Leave one.`,
  'invalid-phone': ({ value }) => `${quoted(value)} is not a phone number. Use digits, or empty the cell.`,
  'double-encoded': (problem) =>
    `${quoted(problem.value)} is damaged.${maybe(problem)} Mend the text, or make the export again.`,
  'too-many-cells': ({ value }) =>
    `This row has more cells than the header: ${quoted(value)}. Remove what is too much.`,
  'combined-group': ({ value }) => `${quoted(value)} is a combined group. Put the child’s own year here: 7 or 8.`,
  'unknown-group': ({ value }) =>
    `${quoted(value)} does not say which year it is. Put the child’s own year here, such as 8.`,
  'wrong-school-code': (problem) =>
    `${quoted(problem.value)} is not a school code.${maybe(problem)} Write the BRIN with the site, such as 18AB00.`,
  'unknown-school': (problem) =>
    `School ${quoted(problem.value)} is not in ELK.${maybe(problem)} Check the code, or import the school first.`,
  'several-schools': ({ value }) =>
    `More than one school is called ${quoted(value)}. Write the BRIN with its site, such as 18AB00.`,
  'other-school': ({ school }) =>
    `This row does not belong to ${school}. Remove the row, or choose another school with --school.`,
  'wrong-elk-number': ({ value }) => `${quoted(value)} is not an ELK number. Check whether a digit is wrong.`,
  'unknown-pupil': ({ value }) => `Pupil ${quoted(value)} is not in ELK. Check the row, or import the pupils first.`,
  'several-pupils': () => 'Several pupils have this name and date of birth. Add the pupil number.',
  'other-child': ({ name }) => `In ELK this number belongs to another child: ${name}. Check the pupil number.`,
  'number-taken': ({ value, name }) =>
    `Pupil number ${quoted(value)} already belongs to ${name} in ELK. Check the number.`,
  'duplicate-row': ({ firstRow }) => `This is in row ${firstRow} already. Remove one of the two rows.`,
  'unknown-advice': (problem) =>
    `${quoted(problem.value)} is not a school advice.${maybe(problem)} The advices run from vmbo-b to vwo, such as havo/vwo.`,
  'unknown-route': (problem) =>
    `${quoted(problem.value)} is not a route.${maybe(problem)} Choose from: ${routes.join(', ')}.`,
  'other-route': ({ value, route }) =>
    `The route ${quoted(value)} does not fit the advice, which says ${terms.routes[route]}. Mend one of the two.`,
  'unknown-status': ({ value }) =>
    `${quoted(value)} does not say whether the advice is final. Write definitief or voorlopig.`,
  'advice-required': () => 'Regular education needs an advice. Fill in the advice.',
  'already-definitive': ({ round }) =>
    `The application for ${terms.rounds[round]} is definitive. Open it again first with: elk applications reopen`,
  'unknown-kind': (problem) =>
    `${quoted(problem.value)} is not a kind of school.${maybe(problem)} Choose basisschool, regular, praktijkonderwijs, kovo or vso.`,
  'wrong-code': (problem) =>
    `${quoted(problem.value)} cannot be a code.${maybe(problem)} Use small letters, digits and hyphens.`,
  'wrong-website': (problem) => `${quoted(problem.value)} is not a web address.${maybe(problem)} Start with https://.`,
  'wrong-number': ({ value }) => `${quoted(value)} is not a number of places. Write a whole number, or empty the cell.`,
  'neither-yes-nor-no': ({ value }) => `${quoted(value)} is neither yes nor no. Write ja or nee.`,
  'unknown-department': (problem) =>
    `Department ${quoted(problem.value)} is not in ELK.${maybe(problem)} See all departments with: elk departments list`,
  'unknown-grant': ({ value }) =>
    `${quoted(value)} gives no seat before the draw. Write hardship, special-primary or kopklas.`,
  'route-not-drawn': ({ value, route }) =>
    `Pupil ${quoted(value)} goes to ${terms.routes[route]} and takes no part in the draw. Remove the row, or change the route.`,
  'no-participant': ({ value, round }) =>
    `Pupil ${quoted(value)} did not take part in ${terms.rounds[round]}. Only who handed in a list did. Remove the row.`,
  'not-listed': ({ value }) =>
    `Department ${quoted(value)} is not on this child’s list. Check the placement. See the list with: elk applications show`,
  'advice-not-admitted': ({ value, advice }) =>
    `Department ${quoted(value)} does not admit the advice ${advice}. Check the placement.`,
  'wrong-lot': ({ value }) => `${quoted(value)} is not a lot number. Write a whole number from 1.`,
  'lot-missing': () => 'Other rows have a lot number, this one has none. Fill it in, or leave the whole column empty.',
  'lot-twice': ({ value, firstRow }) =>
    `Lot number ${quoted(value)} is in row ${firstRow} too. Every child has a number of its own.`,
  'unknown-how': (problem) =>
    `${quoted(problem.value)} does not say how the seat was given.${maybe(problem)} Write lot, raise, hand, hardship, special-primary or kopklas.`,
  'how-without-seat': ({ value }) =>
    `${quoted(value)} does not fit the placement in this row. Mend one of the two cells.`,
}

/** What is strange about a row that is taken all the same. */
export const warnings: RowWarningSentences = {
  'same-child-in-file': ({ value, otherRow }) =>
    `${quoted(value)} is like row ${otherRow}: same name and date of birth, other number. If it is one child, remove a row.`,
  'same-child-in-elk': ({ value, elkNumber }) =>
    `${quoted(value)} is like ELK number ${elkNumber}: same name and date of birth, other number. Check whether it is one child.`,
  'same-child-elsewhere': ({ value }) =>
    `A child with the name and date of birth of ${quoted(value)} is at another school too. Ask the administrator whether it is one child.`,
  'kept-for-family': ({ value }) =>
    `The family filled this in itself. That stays; ${quoted(value)} was not taken over.`,
  'kept-correction': ({ value }) =>
    `${quoted(value)} was corrected by hand in ELK. That stays so; correct it in your administration as well.`,
  'route-without-final-advice': ({ value }) =>
    `The advice is still preliminary. So the route ${quoted(value)} was not taken over.`,
}
