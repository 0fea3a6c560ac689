import { formatDeadline, formatMoment } from '../dates.js'
import type { HelpMessages } from '../families.js'
import { terms } from '../terms/es.js'

export const problems = {
  'wrong-elk-number': ({ text }) =>
    `«${text}» no es un número ELK. Un número ELK tiene 9 cifras. Compruebe las cifras.`,
  'no-final-advice': () =>
    'Todavía no hay una recomendación definitiva de la escuela (schooladvies). Sin ella no se puede hacer la inscripción.',
  'paper-route': ({ route }) =>
    `Aquí la inscripción se hace en papel: ${terms.routes[route]}. Use el formulario de la escuela primaria.`,
  'round-not-open': ({ round, opensAt }) =>
    `La ${terms.rounds[round]} todavía no está abierta. Podrá inscribirse a partir de: ${formatMoment(opensAt, 'es')}.`,
  'round-closed': ({ round, closedAt }) =>
    `La ${terms.rounds[round]} está cerrada. El plazo terminó: ${formatDeadline(closedAt, 'es')}. Si aun así hay que cambiar algo, llame a la escuela primaria.`,
  'already-definitive': ({ round, submittedAt }) =>
    `La inscripción (${terms.rounds[round]}) ya es definitiva. Se entregó: ${formatMoment(submittedAt, 'es')}. Solo se puede cambiar si la escuela la vuelve a abrir.`,
  'already-placed': ({ round, department }) =>
    `Su hijo o hija ya tiene plaza (${terms.rounds[round]}): ${department}. Para volver a inscribirse, primero hay que renunciar a esa plaza en esa escuela.`,
  'round-ended': ({ round }) =>
    `Ya se conoce el resultado (${terms.rounds[round]}). En esa inscripción ya no puede cambiar nada. Si necesita ayuda, llame a la escuela primaria.`,
  'stale-page': () =>
    'Lo que acaba de hacer no se ha guardado. Mientras tanto, la inscripción se ha cambiado en otro sitio. Abajo está la versión más nueva. Revísela y hágalo otra vez.',
  'list-empty': () => 'Todavía no ha elegido ninguna escuela. Elija primero una escuela.',
  'list-full': ({ max }) => `El número máximo de opciones en la lista es ${max}. Quite primero una.`,
  'department-not-allowed': ({ department }) =>
    `Para su hijo o hija no se puede elegir esto: ${department}. Elija otra opción que corresponda a la recomendación.`,
  'no-seats-left': ({ department }) => `En esta ronda ya no quedan plazas aquí: ${department}. Elija otra escuela.`,
  'one-at-a-time': () => 'En la fase final se elige una escuela cada vez. Indique una sola escuela.',
  'department-twice': ({ department }) =>
    `Esta opción está dos veces en la lista: ${department}. Quite una de las dos.`,
  'one-school-only': ({ route }) =>
    `En este tipo de enseñanza se elige una sola escuela: ${terms.routes[route]}. Indique una escuela.`,
  'wish-not-listed': ({ department }) =>
    `Este deseo no se puede guardar: ${department}. Esa opción no está en la lista. Añádala o quite el deseo.`,
  'wish-not-possible': ({ department }) =>
    `Con esta recomendación no se puede pedir aquí un nivel más alto: ${department}. Quite el deseo.`,
  'places-wrong': () => 'No todos los números son correctos. Dé a cada escuela su propio número, empezando por el 1.',
  'child-data-unchecked': () => 'Los datos de su hijo o hija aún no están confirmados. Revíselos y confírmelos.',
  'contact-unchecked': () => 'Los datos de contacto aún no están confirmados. Revíselos y guárdelos.',
  'not-confirmed': () => 'Marque primero la casilla. Así dice que sabe que después ya no podrá cambiar nada.',
  'login-wrong': () =>
    'Este número ELK y esta contraseña no van juntos. Compruebe los dos. ¿No funciona después de varios intentos? Elija entonces «¿Ha olvidado la contraseña?».',
  'too-busy': () =>
    'Ahora hay mucha gente a la vez. Espere un minuto e inténtelo otra vez. Lo que ha guardado sigue ahí.',
  'birth-date-wrong': () =>
    'Esta fecha de nacimiento no corresponde a este enlace. Compruebe la fecha. ¿Aun así es correcta? Llame a la escuela primaria.',
  'too-many-tries': () =>
    'Se han escrito datos equivocados demasiadas veces. Espere un cuarto de hora e inténtelo otra vez, o llame a la escuela primaria.',
  'password-too-short': ({ min }) =>
    `La contraseña tiene menos de ${min} caracteres. Hágala más larga, por ejemplo con cuatro palabras normales.`,
  'password-too-long': ({ max }) => `La contraseña tiene más de ${max} caracteres. Hágala más corta.`,
  'password-too-common': () =>
    'Esta contraseña es fácil de adivinar. Elija otra, por ejemplo cuatro palabras normales.',
  'passwords-differ': () => 'Las dos contraseñas no son iguales. Escríbalas otra vez.',
  'letter-code-wrong': () =>
    'Este número ELK y este código no van juntos, o el código ya no funciona. Escríbalos exactamente como están en la carta más nueva. Abajo pone qué más puede hacer.',
} satisfies HelpMessages['problems']
