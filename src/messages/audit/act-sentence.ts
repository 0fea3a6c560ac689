/** One act of the log as a sentence: who did it, and which pupil it is about; that is empty where it is about none. */
export type ActSentence = (who: string, pupil: string) => string
