/** Where an error came from: the lines of its stack below its message, which may quote what someone typed. */
export function stackFrames({ stack = '', message }: Error): string[] {
  const below = message === '' ? stack : (stack.split(message).at(-1) ?? '')
  return below.split('\n').filter((line) => /^ +at /.test(line))
}
