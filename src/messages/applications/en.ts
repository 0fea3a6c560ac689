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
      `There is no e-mail address, so no receipt goes out. Give the family the receipt code on paper. You can print: elk applications show ${elkNumber}`,
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
