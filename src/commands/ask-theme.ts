import type { Io } from '../io.js'

/** How questions look and what they say by themselves: in the language and the colours of the conversation. */
export function askTheme({ color, messages: { usage } }: Pick<Io, 'color' | 'messages'>): object {
  const cyan = (text: string) => color.cyan(text)
  const dim = (text: string) => color.dim(text)
  return {
    prefix: { idle: color.blue('?'), done: color.green('✔') },
    keywords: { yes: usage.yes, no: usage.no, error: () => usage.yesOrNo },
    style: {
      message: (text: string) => color.bold(text),
      answer: cyan,
      highlight: cyan,
      searchTerm: cyan,
      description: cyan,
      disabled: dim,
      defaultAnswer: (text: string) => dim(`(${text})`),
      error: (text: string) => color.red(`> ${text}`),
      keysHelpTip: () => dim(usage.keys),
    },
  }
}
