export { fields } from './fields/es.js'
export { portal } from './portal/es.js'
export { problems } from './problems/es.js'
export { terms } from './terms/es.js'
