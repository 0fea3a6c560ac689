import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const check = {
  title: 'Revisar y entregar',
  intro:
    'Revise todo una vez más. ¿Hay algo que no es correcto? Elija «Cambiar». ¿Los datos de su hijo o hija no son correctos? Llame a la escuela primaria.',
  childHeading: 'Su hijo o hija',
  contactHeading: 'Sus datos de contacto',
  listHeading: 'Su lista de preferencias (voorkeurslijst)',
  schoolHeading: 'La escuela que elige',
  childAnswer: '¿Son correctos los datos?',
  childConfirmed: 'Sí, los ha revisado.',
  childUnconfirmed: 'Todavía no se han revisado.',
  nothing: 'todavía no se ha elegido nada',
  changeList: 'la lista de preferencias',
  changeSchool: 'la escuela',
  look: 'Ver',
  lookChild: 'los datos de su hijo o hija',
  missingHeading: 'Todavía no puede entregar',
  missing: 'Antes tiene que hacer esto:',
  missingTasks: {
    'child-data': 'Diga si los datos de su hijo o hija son correctos',
    contact: 'Guarde sus datos de contacto',
    preferences: 'Ponga una o más escuelas en su lista',
    'one-school': 'Elija una escuela',
  },
  warningHeading: 'Atención: no tiene garantía de plaza (plaatsingsgarantie)',
  warning: 'Su lista es demasiado corta. Puede que su hijo o hija no tenga plaza en ninguna escuela de su lista.',
  warningAnyway: 'Puede entregar la lista así. Pero con suficientes escuelas su hijo o hija tiene una plaza segura.',
  lengthen: 'Alargar la lista',
  handInHeading: 'Entregar',
  noHurry: 'Entregar pronto o tarde no cambia nada en el sorteo.',
  sure: 'Sé que después ya no podré cambiar nada',
  submit: 'Hacer definitiva la inscripción',
} satisfies HelpPortal['check']

export const receipt = {
  title: 'Recibo de la inscripción (ontvangstbevestiging)',
  heading: 'La inscripción es definitiva',
  text: 'Hemos recibido la inscripción. Ahora ya no tiene que hacer nada.',
  code: 'Código de recibo (ontvangstcode)',
  at: 'Entregada',
  child: 'Hijo o hija',
  round: 'Ronda',
  primarySchool: 'Escuela primaria',
  version: 'Versión del formulario',
  listHeading: 'Su lista de preferencias (voorkeurslijst)',
  schoolHeading: 'La escuela elegida',
  byStaff:
    'Una persona de la escuela ha hecho esta inscripción por usted. ¿Hay algo que no es correcto? Llame a la escuela primaria.',
  corrected:
    'Después de la entrega, la escuela primaria corrigió datos de su hijo o hija. Su inscripción sigue siendo válida.',
  replaces: (code) => parts`Ya había entregado antes la inscripción. Este código de recibo ya no cuenta: ${code}.`,
  keepHeading: 'Guarde este recibo',
  keep: 'Puede imprimir esta página o guardar el PDF.',
  genuine: 'Con el código de recibo, la escuela primaria puede ver qué ha entregado y cuándo.',
  pdf: 'Abrir el recibo como PDF (en neerlandés)',
  mailed: 'También recibirá este recibo por correo.',
} satisfies HelpPortal['receipt']
