import { paths } from '../templates/paths.js'
import { seeOther } from './answer.js'
import type { Route } from './route.js'

/** The bare address leads to where a family goes on. */
export const startRoute: Route = {
  path: '/',
  access: 'public',
  get: ({ family }) => seeOther(family ? paths.overview : paths.login),
}
