/** What is wrong on a page: the sentence, and the id of the field to mend; without a field it concerns the page. */
export interface FieldProblem {
  field?: string | undefined
  /** A second field that the sentence is about; it is marked too, and points to the sentence at the first. */
  also?: string | undefined
  text: string
}

/** The sentences about one field, in the order in which they were found. */
export function problemsAt(problems: readonly FieldProblem[], field: string): string[] {
  return problems.filter((problem) => problem.field === field).map(({ text }) => text)
}
