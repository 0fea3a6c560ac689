/** What is said about the clock of a rehearsal home. */
export const clock = {
  shows: (moment: string) => `De klok van deze oefenmap staat op ${moment}.`,
  askMoment: 'Op welk tijdstip moet de klok staan? (zoals 2026-03-25T09:00)',
  askDuration: 'Hoeveel moet de klok vooruit? (zoals 3d of 2h30m)',
}
