export { fields } from './fields/pl.js'
export { portal } from './portal/pl.js'
export { problems } from './problems/pl.js'
export { terms } from './terms/pl.js'
