import type { HelpPortal } from '../../families.js'

export const privacyPage = {
  title: 'Privacidad',
  intro: 'Aquí lee en pocas palabras qué pasa con sus datos.',
  sections: [
    {
      heading: 'Qué datos usamos',
      text: [
        'Usamos los datos de su hijo o hija que ha puesto la escuela primaria. Los ve en la página «Datos de su hijo o hija».',
        'También usamos sus datos de contacto y las escuelas que elige. Nunca guardamos el número BSN.',
      ],
    },
    {
      heading: 'Para qué los usamos',
      text: ['Solo para la inscripción y la asignación de plaza de su hijo o hija. No vendemos nada y no le seguimos.'],
    },
    {
      heading: 'Cuánto tiempo los guardamos',
      text: [
        'Mientras duran la inscripción y la asignación de plazas. Después borramos los nombres, las direcciones y las listas.',
        'Solo quedan números. En ellos no se puede reconocer a su hijo o hija.',
      ],
    },
    {
      heading: 'Cookies',
      text: [
        'Solo usamos las cookies necesarias. Recuerdan que ha entrado y qué idioma ha elegido.',
        'Al salir, borramos esas cookies. Si no sale, el idioma se guarda un año como máximo.',
        'Después de salir, su aparato recuerda 120 días que ya entró aquí alguna vez. Eso le protege de personas que intentan adivinar su contraseña.',
        'Una cookie que protege sus formularios desaparece cuando cierra el navegador.',
      ],
    },
    {
      heading: 'Sus derechos',
      text: [
        'Puede preguntar qué datos tenemos. También puede pedir que los corrijamos o los borremos.',
        'Para eso llámenos o escríbanos. ¿No está conforme? Puede reclamar ante la Autoriteit Persoonsgegevens.',
      ],
    },
  ],
} satisfies HelpPortal['privacyPage']

export const accessibilityPage = {
  title: 'Accesibilidad',
  intro: 'Todo el mundo tiene que poder inscribir a su hijo o hija. Por eso este sitio es lo más sencillo posible.',
  sections: [
    {
      heading: 'Lo que hacemos',
      text: [
        'Seguimos las reglas de WCAG 2.2, niveles A y AA.',
        'El sitio funciona con teclado, con lector de pantalla y en un teléfono pequeño.',
        'Puede agrandar el texto. El sitio también funciona sin JavaScript.',
      ],
    },
    {
      heading: '¿Hay algo que no funciona?',
      text: [
        'Llámenos o escríbanos si algo no le funciona. Cuente qué quería hacer. Le ayudamos y lo arreglamos.',
        'La escuela primaria también puede rellenar la inscripción con usted o hacerla por usted.',
      ],
    },
  ],
} satisfies HelpPortal['accessibilityPage']

export const fullText = {
  heading: 'El texto completo en neerlandés',
  note: 'Arriba está lo más importante. Abajo está todo, en neerlandés. Ese es el texto que vale.',
} satisfies HelpPortal['fullText']
