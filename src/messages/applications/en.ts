/** What is said about applications. */
export const applications = {
  listHead: ['', 'department', 'school', 'wish'],
  wish: (level: string) => `rather ${level}`,
  show: {
    title: (name: string, elkNumber: string) => `${name} (ELK number ${elkNumber})`,
    none: 'There is no application yet: the family has not saved anything.',
    AG: (round: string) => `${round}: started, not definitive yet (AG)`,
    AV: (round: string) => `${round}: definitive (AV)`,
    started: 'started',
    submitted: 'definitive',
    entered: 'entered by',
    code: 'receipt code',
    form: 'form',
    version: (version: number) => `version ${version}`,
    emptyList: 'No school has been chosen yet.',
    earlier: (round: string) => `${round}: handed in before, then opened again`,
    reopened: 'opened again',
    reason: 'reason',
  },
  receipt: {
    askFile: 'What should the PDF file be called?',
    done: (file: string, code: string) => `${file} was made, with receipt code ${code}.`,
    unprintable: (letters: string) =>
      `Mind: what cannot be printed (${letters}) is missing on the receipt. A dash stands there. Write it by hand.`,
  },
  verify: {
    askCode: 'Which receipt code does the paper show?',
    counts: (code: string) => `Receipt code ${code} is genuine, and this application counts.`,
    replaced: (code: string) => `Receipt code ${code} is genuine but no longer counts: it was handed in again later.`,
    reopened: (code: string) =>
      `Receipt code ${code} is genuine but no longer counts: the application was opened again and not handed in again yet.`,
    altered: (code: string) =>
      `Receipt code ${code} does not agree with what stands below. Somebody changed it outside ELK, or the key of the home was replaced. Keep the home as it is and warn whoever looks after ELK.`,
    lost: (code: string) =>
      `Receipt code ${code} is genuine: it belongs to just this child, this moment and this list. But the application is not in ELK. It was lost, for instance when an older copy was put back.`,
    enterAgain: (what: string) => `Enter the application again: elk applications enter ${what}`,
    readAs: (typed: string) => `You typed ${typed}. ELK read that as a code that exists.`,
    compare: 'This was handed in. Compare it with the paper: if that says anything else, the paper was altered.',
    pupil: 'pupil',
    elkNumber: 'ELK number',
    nameNow: 'now called',
    school: 'primary school',
    round: 'round',
    newer: 'newest code',
    newerAt: 'definitive again',
  },
  enter: {
    askDepartment: (place: number) => `Which department is at place ${place}? (type a part of the name)`,
    askSchool: 'Which school is ticked? (type a part of the name)',
    ready: 'Ready: this is the whole list',
    nothingFound: 'Nothing found. Search for another part of the name.',
    askWish: (level: string, school: string) => `Is this ticked at ${school}: rather a class at the level ${level}?`,
    will: (name: string, round: string, version: number) =>
      `Application of ${name} for ${round}, on version ${version} of the form:`,
    guaranteed: (have: number, needed: number) =>
      `The list has ${have} different schools. That is enough for the guarantee of a place (${needed}).`,
    notGuaranteed: (have: number, needed: number) =>
      `Mind: the list has ${have === 1 ? '1 school' : `${have} different schools`}. The guarantee of a place needs ${needed}. Like this the child is not certain of a place at a school on the list. Does the family know?`,
    replaces: 'Mind: the family has chosen something itself in the portal. That will be replaced:',
    ask: 'Make it definitive like this? After that the family cannot change anything.',
    dryRun: 'This is a trial: nothing was saved.',
    cancelled: 'Nothing was saved.',
    done: (name: string, round: string) => `The application of ${name} for ${round} is definitive.`,
    code: (code: string) => `Receipt code: ${code}`,
    mailed: 'The family gets a receipt by mail.',
    notMailed: (elkNumber: string) =>
      `There is no e-mail address, so no receipt goes out. Give the family the receipt on paper: elk applications receipt ${elkNumber} -o receipt.pdf`,
  },
  withdraw: {
    will: (name: string, department: string, round: string) =>
      `${name} has a place at ${department} from ${round}. The family gives up that place.`,
    forGood: 'Please note: after this the place is gone for good. This cannot be undone.',
    ask: 'Does the family know this, and do you want to give up the place?',
    cancelled: 'Nothing has changed.',
    done: (department: string) => `The place at ${department} is given up.`,
    now: (round: string) => `The family can apply for ${round} right away, with the same account.`,
    later: (round: string, opens: string) => `The family can apply for ${round} from ${opens}, with the same account.`,
    lastRound: 'No round comes after this. Help the family on.',
    notMailed: 'The family gets no mail about this. It sees it in its account; call it as well.',
  },
  decide: {
    asked: (name: string, department: string, round: string, at: string) =>
      `${name} asked for a place at ${department} in ${round}, on ${at}.`,
    askConfirm: 'Does the school give this place? The family sees it at once.',
    confirmed: (department: string) => `The place at ${department} is confirmed. The family sees it with the result.`,
    askRefuse: 'Does the school not give this place? The application is then opened again.',
    refused: (department: string) =>
      `The place at ${department} is not given. The application is open again (AG): the family can choose another school.`,
  },
  reopen: {
    will: (name: string, round: string, at: string) =>
      `The application of ${name} for ${round} has been definitive since ${at}.`,
    ask: 'Open it again? After that the family has to hand in once more.',
    cancelled: 'Nothing was changed.',
    done: (name: string, round: string) =>
      `The application of ${name} for ${round} is open again (AG). It does not count as handed in now.`,
    kept: 'The list was kept. What was handed in before stays in the history.',
    version: (version: number) => `Version ${version} of the form stands ready. The family checks the data once more.`,
    until: (closesAt: string) => `The family has to hand in again, at the latest ${closesAt}.`,
    mailed: 'The family gets a mail about this.',
    notMailed: 'There is no e-mail address, so no mail goes out. Call the family.',
  },
}
