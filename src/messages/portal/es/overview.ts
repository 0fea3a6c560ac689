import type { HelpPortal } from '../../families.js'
import { fields } from '../../fields/es.js'
import { terms } from '../../terms/es.js'
import { capitalIn, parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const capital = capitalIn('es')
const plural = pluralIn('es')

export const overview = {
  title: 'Su inscripción',
  open: {
    heading: 'Ya puede hacer la inscripción',
    deadline: (round, moment) => `Último momento para entregar la inscripción (${round}): ${moment}.`,
    extended: (moment) => `Tiene más tiempo. Último momento para entregar la inscripción: ${moment}.`,
    noHurry: 'Entregar pronto o tarde no cambia nada en el sorteo (loting).',
    pause: 'Puede parar cuando quiera. Lo que ha guardado sigue ahí.',
  },
  before: {
    heading: 'Todavía no puede hacer la inscripción',
    opens: (round, moment) => `La inscripción (${round}) empieza: ${moment}.`,
    lookAlready: 'Ya puede mirar si los datos de su hijo o hija son correctos.',
  },
  closed: {
    heading: 'Ya no se puede hacer la inscripción',
    over: (round) => `La ${terms.rounds[round]} ha terminado`,
    closed: (round, moment) => `El último momento para inscribirse (${round}) fue: ${moment}.`,
    nothingHandedIn: 'No ha entregado ninguna inscripción. Por eso su hijo o hija no participa en esta ronda.',
    notFinished: 'Había empezado, pero no entregó la inscripción. Por eso su hijo o hija no participa en esta ronda.',
    next: (round, moment) => `Podrá inscribirse de nuevo (${round}). Empieza: ${moment}.`,
    call: 'Llame ahora a la escuela primaria de su hijo o hija. Allí le ayudarán.',
  },
  handedIn: {
    heading: 'La inscripción está entregada',
    at: (moment) => `Entregada: ${moment}.`,
    code: 'Código de recibo (ontvangstcode)',
    nothingToDo: 'Ahora ya no tiene que hacer nada. La inscripción es definitiva.',
    receipt: 'Ver el recibo',
    childData: 'Ver los datos de su hijo o hija',
    contact: 'Ver sus datos de contacto',
  },
  result: {
    heading: 'El resultado',
    at: (moment) => `El resultado se puede ver a partir de: ${moment}.`,
    mail: 'Unos días antes recibirá un correo con el enlace al resultado.',
    link: 'Ir a la página del resultado',
  },
  noAdvice: {
    heading: 'Todavía no puede hacer la inscripción',
    why: 'La escuela primaria aún no ha puesto la recomendación definitiva (schooladvies). Sin ella no puede hacer la inscripción.',
    call: 'Llame a la escuela primaria de su hijo o hija. Pregunte cuándo estará la recomendación definitiva.',
    deadline: (moment) => `Último momento para inscribirse: ${moment}. Por eso no tarde en llamar.`,
    opens: (moment) => `La inscripción empieza: ${moment}. Así que aún hay tiempo.`,
  },
  paper: {
    heading: 'La inscripción de su hijo o hija se hace en papel',
    why: {
      vso: 'Su hijo o hija va a la enseñanza secundaria especial (vso). Para eso no puede inscribirse por internet.',
      isk: 'Su hijo o hija va a una clase internacional de transición (isk). Para eso no puede inscribirse por internet.',
      kopklas: 'Su hijo o hija va a la Kopklas. Para eso no puede inscribirse por internet.',
    },
    steps: [
      'Pida a la escuela primaria el formulario de inscripción en papel (aanmeldingsformulier). Los datos de su hijo o hija ya están en él.',
      'Rellene el formulario junto con la escuela primaria.',
      'La escuela primaria le dirá dónde y cuándo entregarlo.',
    ],
    changed: '¿Cree que esto no es correcto? Llame a la escuela primaria.',
  },
  tasksHeading: 'Lo que le queda por hacer',
  tasks: {
    'child-data': { name: 'Datos de su hijo o hija', hint: 'Mire si todo es correcto.' },
    contact: { name: 'Sus datos de contacto', hint: '¿Dónde podemos encontrarle?' },
    preferences: { name: 'Lista de preferencias (voorkeurslijst)', hint: 'Elija escuelas y póngalas en orden.' },
    'one-school': { name: 'Elegir escuela', hint: 'Elija una escuela para su hijo o hija.' },
    check: { name: 'Revisar y entregar', hint: 'Mire todo una vez más.' },
  },
  statuses: { todo: 'Por hacer', busy: 'Empezado', done: 'Listo', look: 'Ya puede mirar', later: 'Aún no se puede' },
  listed: (departments, schools) => {
    const choices = plural(departments, { one: '1 opción', other: `${departments} opciones` })
    return `En su lista: ${choices} en ${plural(schools, { one: '1 escuela', other: `${schools} escuelas distintas` })}.`
  },
} satisfies HelpPortal['overview']

export const changes = {
  heading: 'La escuela primaria ha corregido algo',
  at: (moment, version) => `Corregido: ${moment}. Esta es ahora la versión ${version} del formulario.`,
  field: (field) => capital(fields.names[field]),
  route: (route) => terms.routes[route],
  was: 'Antes',
  became: 'Ahora',
  empty: 'vacío',
  checkAgain: 'Revise otra vez los datos de su hijo o hija.',
  kept: 'Lo que usted rellenó sigue ahí.',
  keptRest: 'El resto de lo que rellenó sigue ahí.',
  listAgain: 'Revise su lista de preferencias. Puede añadir otras escuelas.',
  dropped: 'Estas opciones ya no corresponden a la recomendación de la escuela. Ya no están en su lista:',
  callIfWrong: (school) => parts`¿El cambio no es correcto? Llame a la escuela: ${school}.`,
} satisfies HelpPortal['changes']
