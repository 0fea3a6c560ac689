import { routes as allRoutes } from '../../domain/route.js'
import { config } from '../config/en.js'
import { formatDeadline, formatMoment } from '../dates.js'
import { fields } from '../fields/en.js'
import { look } from '../look/en.js'
import { ownPages } from '../own-pages/en.js'
import { safety } from '../safety/en.js'
import { terms } from '../terms/en.js'
import { backupProblems } from './backup/en.js'
import { matchProblems } from './match/en.js'
import { privacyProblems } from './privacy/en.js'
import { remoteProblems } from './remote/en.js'
import { resultProblems } from './results/en.js'
import type { ProblemSentences } from './sentences.js'
import { tokenProblems } from './tokens/en.js'

const maybe = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : '')
const moment = (at: Parameters<typeof formatMoment>[0]) => formatMoment(at, 'en')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One sentence or two for every problem: what is wrong, then what to do. */
export const problems: ProblemSentences = {
  'no-home': ({ dir }) => `There is no ELK in ${dir} yet. Make it with: elk init --home ${dir}`,
  'home-exists': ({ dir, option = '--home' }) =>
    `There is something in ${dir} already. Choose with ${option} a folder that does not exist yet.`,
  'home-newer': ({ dir }) => `${dir} was made with a newer ELK than this one. Update ELK; nothing was changed.`,
  'driver-missing': () =>
    'This installation cannot reach a database. Install python3, make and g++, or Node 22.14 or newer. Then install ELK again.',
  'home-damaged': ({ dir }) => `The database in ${dir} is damaged. Put a backup back; change nothing yourself.`,
  'home-read-only': ({ dir }) =>
    `ELK may not read or write in ${dir}. Check the rights of the folder; nothing was changed.`,
  'home-busy': ({ dir }) =>
    `Another command is still busy in ${dir}. Wait a moment and try again; nothing was changed.`,
  'disk-full': ({ dir }) => `The disk of ${dir} is full or broken. Make room and try again; nothing was changed.`,
  'disk-broken': ({ dir }) =>
    `The disk of ${dir} gives errors. Have the disk checked. Perhaps the command was carried out: look first with elk audit list.`,
  'home-incomplete': ({ dir, file }) => `${file} is missing or damaged in ${dir}. Put that file back from a backup.`,
  'home-not-adopted': ({ misfits, ...values }) =>
    [
      'ELK may not send mail from this folder. Nothing was sent.',
      ...misfits.map((misfit) => safety.misfits[misfit](values)),
      safety.whatToDo,
    ].join('\n'),
  'settings-unreadable': ({ file, line, reason }) => `${file}, line ${line}: ${config.unreadable[reason]}`,
  'settings-wrong': ({ file, problems }) =>
    [`Something is wrong in ${file}:`, ...problems.map(config.wrong)].join('\n  '),
  'theme-wrong': ({ file, faults }) => [`Something is wrong in ${file}:`, ...faults.map(look.theme)].join('\n  '),
  'logo-wrong': ({ file, fault }) => `${file}: ${look.logo[fault]}`,
  'unknown-wording-file': ({ file, suggestion }) =>
    `${file} belongs to no mail. ${suggestion ? `Did you mean ${suggestion}?` : 'Take the file away.'} You see the names with: elk mail wording`,
  'pages-unready': ({ pages }) =>
    [
      'The portal does not open yet: not all texts are ready. Look at them with: elk portal pages',
      ...pages.flatMap(ownPages.unready),
    ].join('\n  '),
  'real-home-clock': () =>
    'This folder is no rehearsal home, so its clock cannot be set. To practise: elk init --rehearsal',
  'wrong-time': ({ text }) => `“${text}” is not a moment. Write it as 2026-03-25T09:00 (Amsterdam time).`,
  'time-skipped': ({ text }) => `“${text}” does not exist: the clock goes forward in that hour. Choose another moment.`,
  'time-twice': ({ text }) =>
    `“${text}” comes twice: the clock goes back in that hour. Add the offset, such as +01:00.`,
  'wrong-duration': ({ text }) => `“${text}” is not a duration. Write for example 3d, 2h30m or 45m.`,
  'file-unreadable': ({ file }) => `The file ${file} cannot be read. Check its name and rights.`,
  'file-unwritable': ({ file }) => `The file ${file} cannot be written. Check the folder and its rights.`,
  'file-changed-meanwhile': () => 'The data in ELK changed in the meantime. Nothing was saved; run the command again.',
  'file-exists': ({ file }) => `${file} is there already. Letters are made only once: choose another name with -o.`,
  'letters-overtaken': ({ elkNumber }) =>
    `Something about ${elkNumber} changed in the meantime. No letters were made. Give the command again.`,
  'letters-beside': ({ file, part }) =>
    `The letters were made and count as sent, but ${file} could not be made. They are in ${part}. Give that file another name yourself.`,
  'letters-lost': ({ file }) =>
    `The letters count as sent, but they are not in ${file}. Make them again for the same pupils, with --resend.`,
  'wrong-elk-number': ({ text }) =>
    `“${text}” is not an ELK number. An ELK number has 9 digits; check whether one was mistyped.`,
  'unknown-pupil': ({ elkNumber }) =>
    `There is no pupil with ELK number ${elkNumber}. Look the number up with: elk pupils list`,
  'unknown-number': ({ number, school }) =>
    `School ${school} has no pupil with pupil number ${number}. Look it up with: elk pupils list --school ${school}`,
  'pupil-of-other-school': ({ elkNumber, school }) =>
    `The pupil with ELK number ${elkNumber} does not belong to ${school}. Check the number, or leave --school and --board out.`,
  'wrong-school-code': ({ text }) => `“${text}” is not a school code. Write the BRIN with its site, such as 18AB00.`,
  'unknown-school': ({ school, suggestion }) =>
    `School ${school} is not in ELK.${maybe(suggestion)} See all schools with: elk schools list`,
  'unknown-board': ({ board, suggestion }) =>
    `Board ${board} is not in ELK.${maybe(suggestion)} See all schools and boards with: elk schools list`,
  'unknown-department': ({ department, suggestion }) =>
    `Department ${department} is not in ELK.${maybe(suggestion)} See all departments with: elk departments list`,
  'unknown-advice': ({ text, suggestion }) =>
    `“${text}” is not an advice.${maybe(suggestion)} The advices run from vmbo-b to vwo, such as vmbo-gl/tl or havo/vwo.`,
  'unknown-route': ({ text, suggestion }) =>
    `“${text}” is not a route.${maybe(suggestion)} Choose from: ${allRoutes.join(', ')}.`,
  'unknown-round': ({ text }) => `“${text}” is not a round. Choose 1, 2 or completion.`,
  'unknown-field': ({ text, suggestion }) =>
    `“${text}” is not a field of a pupil.${maybe(suggestion)} See all names with: elk pupils correct --help`,
  'advice-not-corrected': ({ field, elkNumber }) =>
    field === 'route'
      ? `The route is not changed with --set. Record it with: elk advice record ${elkNumber} ADVICE --route ROUTE`
      : `The advice is not changed with --set. Record it with: elk advice record ${elkNumber} ADVICE`,
  'wrong-field': ({ field, value, problem, suggestion }) =>
    `${capital(fields.names[field])} “${value}”: ${fields.wrong[problem]}${maybe(suggestion)}`,
  'nothing-to-correct': () => 'Everything is like that in ELK already. Nothing was changed.',
  'number-taken': ({ number, school }) =>
    `Another pupil of ${school} already has pupil number ${number}. Check the number.`,
  'advice-required': () => 'Regular education needs an advice, such as havo/vwo. Give the advice too.',
  'extend-first': ({ round, closedAt, elkNumber }) =>
    `${capital(terms.rounds[round])} has been closed since ${formatDeadline(closedAt, 'en')}. First extend it for this pupil: elk rounds extend ${round} --pupil ${elkNumber} --closes MOMENT --reason "…"`,
  'reason-required': () => 'This act needs a reason for the audit log. Give it with: --reason "…"',
  'confirmation-required': () =>
    'This command asks for confirmation, but nobody can answer here. Add --yes if you are sure.',
  'no-final-advice': () => 'There is no final advice yet. Record the advice first; then the child can be registered.',
  'paper-route': ({ route }) =>
    `Applying for ${terms.routes[route]} goes on paper. Use the form of the primary school.`,
  'not-a-paper-route': ({ route }) => `Applying for ${terms.routes[route]} goes online. No paper form is needed.`,
  'no-form': ({ elkNumber }) =>
    `There is no application form for ${elkNumber} yet. It is made with the final advice: elk advice record ${elkNumber} ADVICE`,
  'round-not-open': ({ round, opensAt }) =>
    `${capital(terms.rounds[round])} is not open yet. You can apply from ${moment(opensAt)}.`,
  'round-closed': ({ round, closedAt }) =>
    `${capital(terms.rounds[round])} has been closed since ${formatDeadline(closedAt, 'en')}. Call the primary school if something still has to change.`,
  'round-order': ({ problems }) =>
    problems.map(({ round, fault }) => `${capital(terms.rounds[round])}: ${config.faults[fault]}`).join('\n'),
  'extension-not-later': ({ closesAt }) =>
    `The round is open until ${formatDeadline(closesAt, 'en')} already. Choose a later moment.`,
  'moment-passed': ({ moment: at }) => `${moment(at)} is over already. Choose a moment that is still to come.`,
  'already-definitive': ({ round, submittedAt }) =>
    `The application for ${terms.rounds[round]} has been definitive since ${moment(submittedAt)}. It can only change after the school opens it again.`,
  'not-definitive': ({ round }) =>
    `The application for ${terms.rounds[round]} is not definitive. There is nothing to open again.`,
  'already-placed': ({ round, department }) =>
    `This child has a place at ${department} in ${terms.rounds[round]}. Applying again is possible only after giving up that place. The family does that at that school.`,
  'round-ended': ({ round }) =>
    `The result of ${terms.rounds[round]} is out. Nothing about that application can change any more. Call the primary school for help.`,
  'not-placed': ({ elkNumber, round }) =>
    `${elkNumber} has no place in ${terms.rounds[round]} that can be seen yet. So there is nothing to give up. Look at the pupil with: elk status why ${elkNumber}`,
  'already-withdrawn': ({ elkNumber, round, department }) =>
    `The place of ${elkNumber} at ${department} in ${terms.rounds[round]} was given up already. See what happened with: elk status why ${elkNumber}`,
  'placed-by-draw': ({ round }) =>
    `In ${terms.rounds[round]} places come from the draw, not from the school. Wait for the result of the round.`,
  'not-handed-in': ({ elkNumber, round }) =>
    `The family of ${elkNumber} handed in nothing for ${terms.rounds[round]}. Let it hand in first, or enter the paper with: elk applications enter ${elkNumber}`,
  'other-department': ({ department, chosen }) =>
    `The family chose ${chosen}, not ${department}. Check the pupil and the school.`,
  'seats-of-round-1': () => 'Round 1 has all seats. Change the capacity with: elk departments import FILE',
  'wrong-seats': ({ text }) =>
    `“${text}” is no number of seats. Write the department, a = and a number, such as barlaeus/vwo=4.`,
  'no-receipt': ({ elkNumber, round }) =>
    `The application of ${elkNumber} for ${terms.rounds[round]} is not definitive. There is a receipt only after that. Look at it with: elk applications show ${elkNumber}`,
  'wrong-receipt-code': ({ text }) =>
    `“${text}” is no receipt code. Such a code has 12 letters and digits, like 7K3M-9QXD-2HVA; type it over again.`,
  'unknown-receipt-code': ({ text }) =>
    `ELK knows no receipt code ${text} here. Type the code over again. Does the paper show it like this? Then it is no proof, or it is from another school or another year.`,
  'receipt-not-proven': ({ text, elkNumber }) =>
    `Receipt code ${text} does not belong to ${elkNumber} with this moment and this list. Check that you typed everything as the paper shows it. Did you? Then the paper is no proof.`,
  'nothing-started': ({ round }) => `No application for ${terms.rounds[round]} has been started yet.`,
  'stale-page': () =>
    'What you just did was not saved. The application was changed somewhere else in the meantime. The newest is below. Check it and do it again.',
  'list-empty': () => 'You have not chosen a school yet. Choose a school first.',
  'list-full': ({ max }) => `The list holds ${max} departments. Take one off first.`,
  'department-not-allowed': ({ department }) =>
    `${department} cannot be chosen for this child. Choose a department that fits the advice instead.`,
  'no-seats-left': ({ department }) => `${department} has no free places left in this round. Choose another school.`,
  'one-at-a-time': () => 'In the completion phase a family chooses one school at a time. Give one department.',
  'not-admitted': ({ department, elkNumber }) =>
    `${department} decides itself whom it admits, and has not admitted this child yet. If it has, first type: elk departments admit ${department} ${elkNumber}`,
  'nothing-to-choose': ({ elkNumber }) =>
    `There is no school yet that this child can choose. Does a school admit the child? Then type: elk departments admit DEPARTMENT ${elkNumber}`,
  'nothing-to-simulate': ({ round }) =>
    `There is no definitive list for ${terms.rounds[round]} yet, so there is nothing to simulate. Try again when families have applied.`,
  'not-in-draw': ({ elkNumber, round }) =>
    `Pupil ${elkNumber} has no definitive list that takes part in ${terms.rounds[round]}. Look at a list that you type, with --list.`,
  'seats-below-grants': ({ department, seats, grants }) =>
    `${grants === 1 ? '1 pupil has' : `${grants} pupils have`} a right to a seat at ${department} before the draw. Choose no fewer seats there: ${seats} is too few.`,
  'department-twice': ({ department }) => `${department} is on the list twice. Leave one of them out.`,
  'one-school-only': ({ route }) => `For ${terms.routes[route]} a family chooses one school. Give one school.`,
  'wish-not-listed': ({ department }) =>
    `The wish for ${department} is not possible: that department is not on the list. Put it on the list or leave the wish out.`,
  'wish-not-possible': ({ department }) =>
    `At ${department} a family with this advice cannot wish for a higher level. Leave the wish out.`,
  'places-wrong': () => 'Not every place is right. Give each school a number of its own, starting at 1.',
  'child-data-unchecked': () => "The child's data have not been confirmed yet. Check and confirm them.",
  'contact-unchecked': () => 'The contact data have not been confirmed yet. Check and confirm them.',
  'not-confirmed': () => 'First tick the box to say that you know you cannot change anything after this.',
  'no-account': () => 'There is no parent account yet. Send the parent login first.',
  'no-login': ({ elkNumber }) =>
    `There is no parent login and no account for ${elkNumber}. There is nothing to revoke.`,
  'has-account': ({ elkNumber }) =>
    `The parents of ${elkNumber} have an account already. They can choose a new password themselves with “Forgotten password”.`,
  'unknown-mail': ({ id }) => `There is no mail with number ${id}. See all mails with: elk mail list`,
  'mail-of-other-school': ({ id, school }) =>
    `Mail ${id} does not belong to ${school}. Check the number, or leave --school and --board out.`,
  'mail-not-retryable': ({ id, state }) =>
    `Mail ${id} is ${state} and cannot be sent again. Only a failed, unknown or dropped mail can.`,
  'mail-not-unknown': ({ id, state }) =>
    `Mail ${id} is ${state}. Only an unknown mail can be decided about; nothing was changed.`,
  'unknown-mail-kind': ({ kind }) => `“${kind}” is not a kind of mail. See the kinds with: elk mail preview --help`,
  'dkim-key-missing': ({ file, selector }) =>
    `The key that signs mail is missing: ${file}. Put it back, or make a new one with: elk mail dkim-key --selector ${selector}`,
  'dkim-key-unreadable': ({ file }) =>
    `ELK may not or cannot read ${file}. Give the user that runs ELK the right to read this file.`,
  'dkim-key-wrong': ({ file }) =>
    `In ${file} there is no key that ELK can sign mail with. It must be an RSA key. Make a new one, under another name, with: elk mail dkim-key --selector NAME`,
  'dkim-key-exists': ({ file }) =>
    `${file} is there already and stays as it is. For a new key choose another name, with --selector. What the DNS needs is shown by: elk doctor mail`,
  'login-wrong': () =>
    'This ELK number and this password do not belong together. Check both. Does it fail a few times? Then choose ‘Forgotten your password?’.',
  'too-busy': () => 'It is very busy right now. Wait a minute and try again; what you saved is kept.',
  'birth-date-wrong': () =>
    'This date of birth does not belong to this link. Check the date. Is it right after all? Then call the primary school.',
  'too-many-tries': () =>
    'Something wrong was filled in too often. Wait a quarter of an hour and try again, or call the primary school.',
  'address-in-use': ({ host, port }) =>
    `Port ${port} on ${host} is in use already. Stop the other program, or choose another port with --port.`,
  'address-refused': ({ host, port }) =>
    `The portal may not or cannot listen on ${host}, port ${port}. Choose another address with --host, or a port above 1023 with --port.`,
  'password-too-short': ({ min }) =>
    `The password has fewer than ${min} characters. Make it longer, for example with four plain words.`,
  'password-too-long': ({ max }) => `The password has more than ${max} characters. Make it shorter.`,
  'password-too-common': () => 'This password is easy to guess. Choose something else, for example four plain words.',
  'passwords-differ': () => 'The two passwords are not the same. Type both again.',
  'letter-code-wrong': () =>
    'This ELK number and this code do not belong together, or the code does not work any more. Fill them in exactly as in the newest letter. Below you read what else you can do.',
  'link-unknown': () =>
    'This link does not work. Check that you used the whole link, or ask the school for a new mail.',
  'link-used': () => 'This link has been used already. Sign in with the ELK number and your password.',
  'link-superseded': ({ newerAt }) => `There is a newer mail, of ${moment(newerAt)}. Use the link in that mail.`,
  'link-expired': () => 'This link is too old. Ask for a new mail.',
  'link-revoked': () => 'The school has withdrawn this link. Ask the school for a new mail.',
  ...backupProblems,
  ...matchProblems,
  ...privacyProblems,
  ...resultProblems,
  ...tokenProblems,
  ...remoteProblems,
}
