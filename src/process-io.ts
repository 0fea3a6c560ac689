import { staffActor } from './domain/actor.js'

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
  /** The version of Node, as `v22.14.0`. */
  node: string
}

/** Who acts in what is typed, for the audit log. */
export function actorOf({ env, user }: Pick<ProcessIo, 'env' | 'user'>): string {
  return staffActor({ sudoUser: env.SUDO_USER, chosen: env.ELK_ACTOR, user })
}
