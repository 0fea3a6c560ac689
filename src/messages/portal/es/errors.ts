import type { HelpPortal } from '../../families.js'

export const errorPages = {
  'not-found': {
    title: 'Esta página no existe',
    text: [
      'Quizá la dirección no es correcta o la página ha cambiado de sitio. Compruebe la dirección o vaya al inicio.',
    ],
  },
  'out-of-date': {
    title: 'Esta página ha estado abierta demasiado tiempo',
    text: [
      'Lo que acaba de hacer no se ha guardado. Lo que guardó antes sigue ahí.',
      'Abra la página de nuevo y hágalo otra vez.',
    ],
  },
  'no-cookies': {
    title: 'Su navegador no ha enviado cookies',
    text: [
      'Por eso lo que acaba de hacer no se ha guardado. Abra la página de nuevo y hágalo otra vez.',
      '¿Vuelve a ver esto? Active las cookies en su navegador o use otro navegador. ¿No lo consigue? Llámenos.',
    ],
  },
  'too-busy': {
    title: 'Ahora hay mucha gente a la vez',
    text: [
      'En este momento hay demasiadas personas en el sitio. Espere un minuto e inténtelo otra vez.',
      'Lo que ha guardado sigue ahí. Entregar pronto o tarde no cambia nada en el sorteo.',
    ],
  },
  technical: {
    title: 'Algo ha fallado por nuestra parte',
    text: [
      'No es culpa suya. Quizá lo que acaba de hacer no se ha guardado. Compruébelo bien después.',
      'Inténtelo otra vez dentro de unos minutos. ¿Vuelve a fallar? Llámenos y diga el número de abajo.',
    ],
  },
} satisfies HelpPortal['errorPages']

export const errorWords = {
  reference: 'Número de este error',
  toStart: 'Ir al inicio',
  again: 'Abrir la página de nuevo',
} satisfies HelpPortal['errorWords']

export const fieldProblems = {
  elkNumberMissing: 'Escriba el número ELK.',
  letterCodeMissing: 'Escriba el código que está en la carta.',
  passwordMissing: 'Escriba la contraseña.',
  birthDateMissing: 'Escriba la fecha de nacimiento de su hijo o hija: día, mes y año.',
  birthDateImpossible:
    'Esta fecha no existe. Escriba con cifras el día, el mes y el año completo, por ejemplo 31 1 2014.',
  placeNotNumber: (department) => `Aquí falta el número: ${department}. Escriba un número, por ejemplo 1.`,
  placeTaken: (department) => `Este número está dos veces: ${department}. Dé a cada opción su propio número.`,
} satisfies HelpPortal['fieldProblems']
