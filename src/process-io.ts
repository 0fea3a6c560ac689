/** What the program is given by the process around it; `bin/elk` is the only place that knows the process. */
export interface ProcessIo {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  /** Aborted when the process is asked to stop. */
  stop: AbortSignal
  /** The operating system's name for who runs it. */
  user: string
  /** The name of the machine. */
  host: string
}
