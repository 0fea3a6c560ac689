/** What is said about the clock of a rehearsal home. */
export const clock = {
  shows: (moment: string) => `The clock of this rehearsal home shows ${moment}.`,
  askMoment: 'Which moment should the clock show? (such as 2026-03-25T09:00)',
  askDuration: 'How far should the clock go forward? (such as 3d or 2h30m)',
}
