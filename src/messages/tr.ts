export { fields } from './fields/tr.js'
export { portal } from './portal/tr.js'
export { problems } from './problems/tr.js'
export { terms } from './terms/tr.js'
