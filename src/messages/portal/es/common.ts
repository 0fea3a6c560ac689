import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/es.js'
import { parts } from '../parts.js'

export const common = {
  serviceName: 'Inscripción en la escuela secundaria',
  skipLink: 'Ir al contenido',
  practice: 'Este es un sitio de práctica. Lo que escriba aquí no cuenta.',
  languageNavigation: 'Idioma',
  logOut: 'Salir',
  applicationOf: (child) => parts`Para ${child}`,
  errorPrefix: 'Error:',
  errorHeading: 'Todavía hay algo que no está bien',
  backNavigation: 'Volver',
  backToOverview: 'Volver al resumen',
  backToCheck: 'Volver a la revisión',
  save: 'Guardar',
  change: 'Cambiar',
  mayStayEmpty: '(puede quedar vacío)',
  unknown: 'no se sabe',
  opensNewTab: '(se abre en otra pestaña)',
  round: (name) => terms.rounds[name],
} satisfies HelpPortal['common']

export const help = {
  heading: '¿Necesita ayuda?',
  intro: 'Llámenos o escríbanos. Le ayudaremos con gusto.',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  hours: 'Horario de atención',
  questions: 'Preguntas frecuentes',
  footerNavigation: 'Sobre este sitio web',
  privacy: 'Privacidad',
  accessibility: 'Accesibilidad',
  schoolHeading: 'La escuela primaria de su hijo o hija',
} satisfies HelpPortal['help']
