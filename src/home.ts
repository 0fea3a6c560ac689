import { join, resolve } from 'node:path'
import type { ProcessIo } from './process-io.js'

/** The folder of one procedure and what lies in it. */
export interface Home {
  dir: string
  config: string
  database: string
  key: string
  clock: string
  /** What ties this database to this place, so that a copy of it does not send mail. */
  instance: string
  /** The operator's own wording of mails. */
  wording: string
  /** The operator's own texts on the website. */
  pages: string
  /** The operator's own colours, and its logo in one of two forms. */
  theme: string
  logos: { svg: string; png: string }
  /** What placements can be read from: the vault. */
  results: string
  /** The heads of the log, each as it was when something had been written down. */
  heads: string
  outbox: string
  backups: string
  /** The files of requests from afar, for as long as each lasts. */
  requests: string
  logs: string
  /** What was erased, in numbers. */
  certificates: string
}

/** The places of a home's files; nothing is read or made. */
export function homeAt(dir: string): Home {
  return {
    dir,
    config: join(dir, 'config.toml'),
    database: join(dir, 'elk.db'),
    key: join(dir, 'secret.key'),
    clock: join(dir, 'clock.json'),
    instance: join(dir, 'instance'),
    wording: join(dir, 'wording'),
    pages: join(dir, 'pages'),
    theme: join(dir, 'theme.css'),
    logos: { svg: join(dir, 'logo.svg'), png: join(dir, 'logo.png') },
    results: join(dir, 'results'),
    heads: join(dir, 'audit-heads.log'),
    outbox: join(dir, 'outbox'),
    backups: join(dir, 'backups'),
    requests: join(dir, 'requests'),
    logs: join(dir, 'logs'),
    certificates: join(dir, 'certificates'),
  }
}

/** The folder that a person means: the option, else ELK_HOME, else `elk-home` where they are. */
export function homeDir({ env, cwd }: Pick<ProcessIo, 'env' | 'cwd'>, option: string | undefined): string {
  return resolve(cwd, option || env.ELK_HOME || 'elk-home')
}
