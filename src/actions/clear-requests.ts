import { clearAbandoned } from '../disk/clear-abandoned.js'
import type { Home } from '../home.js'

/** Throws away the files of requests from afar that nobody answers any more; answers the folders of those that may still last. */
export function clearRequests({ requests }: Pick<Home, 'requests'>): string[] {
  return clearAbandoned(requests, /./, 'moment-')
}
