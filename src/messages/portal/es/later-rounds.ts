import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/es.js'
import { parts } from '../parts.js'

export const laterRounds = {
  unplaced: (round) => `Su hijo o hija no ha obtenido plaza (${terms.rounds[round]}).`,
  withdrawn: (department) => parts`Ha renunciado a la plaza en ${department}.`,
  sameAccount: 'No necesita nuevos datos de acceso.',
  newList: 'Puede elegir de nuevo. Solo ve escuelas con plazas libres.',
  noGuarantee: 'En esta ronda no hay garantía de plaza.',
  reserve: '¿Está su hijo o hija en una lista de reserva (reservelijst) de la ronda 1? Eso no cambia.',
  oneAtATime: 'Se elige una escuela cada vez. Esa escuela le dirá si su hijo o hija obtiene plaza.',
  another: 'Si en esa escuela no es posible, podrá elegir otra.',
  firstCome: 'Mientras tanto, la plaza puede ser para otro niño o niña. No espere demasiado para entregar.',
  full: 'Ya no quedan plazas.',
  legend: '¿En qué escuela quiere inscribir a su hijo o hija?',
  placedHeading: 'Su hijo o hija tiene plaza',
  placed: (department) => parts`Su hijo o hija tiene plaza en ${department}.`,
  giveUp: 'Solo puede inscribirse otra vez si antes renuncia a esta plaza. Eso se hace en esa escuela.',
  goneForGood: 'Atención: después no podrá recuperar esa plaza.',
  withdrawnHeading: 'Ha renunciado a la plaza',
  callSchool: 'Llame a la escuela primaria de su hijo o hija. Allí le ayudarán.',
  waitingHeading: 'Ahora decide la escuela',
  waiting: (department) => parts`${department} le dirá si su hijo o hija obtiene plaza.`,
  seeResult: 'Después también lo verá en la página del resultado.',
} satisfies HelpPortal['laterRounds']
