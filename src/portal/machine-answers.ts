import type { App } from '../app.js'
import { databaseFailure } from '../db/failures.js'
import { getProcedure } from '../db/procedure.js'
import { type Answer, plain } from './answer.js'

/** Whether the portal can answer: 200 when its database can be read, else 503; for a load balancer, under any host. */
export async function answerHealth({ db }: Pick<App, 'db'>): Promise<Answer> {
  try {
    await getProcedure(db)
    return plain('ok')
  } catch (error) {
    return plain(databaseFailure(error) ?? 'failed', 503)
  }
}

/** Asks search engines to stay away. */
export function answerRobots(): Answer {
  return plain('User-agent: *\nDisallow: /\n')
}
