export { fields } from './fields/uk.js'
export { portal } from './portal/uk.js'
export { problems } from './problems/uk.js'
export { terms } from './terms/uk.js'
