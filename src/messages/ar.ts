export { fields } from './fields/ar.js'
export { portal } from './portal/ar.js'
export { problems } from './problems/ar.js'
export { terms } from './terms/ar.js'
