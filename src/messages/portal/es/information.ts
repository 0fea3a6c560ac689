import type { HelpPortal } from '../../families.js'
import type { Topic } from '../nl/information.js'

const beginning: Topic = {
  heading: 'Empezar',
  questions: [
    {
      question: 'Hablo poco neerlandés.',
      answer: [
        'Arriba en cada página puede elegir otro idioma. El texto que vale sigue siendo el neerlandés.',
        'Puede pedir ayuda a alguien. La escuela primaria de su hijo o hija también le ayuda con gusto.',
      ],
    },
    {
      question: 'No tengo ordenador.',
      answer: [
        'Un teléfono es suficiente. También puede entrar en la escuela o en la biblioteca.',
        'Allí cierre siempre con «Salir». Así nadie más puede ver sus datos.',
      ],
    },
    {
      question: '¿Tengo que hacerlo todo de una vez?',
      answer: ['No. Lo que guarda sigue ahí. Puede continuar más tarde, también en otro aparato.'],
    },
  ],
}

const choosing: Topic = {
  heading: 'Datos y escuelas',
  questions: [
    {
      question: 'Los datos de mi hijo o hija no son correctos.',
      answer: [
        'Llame a la escuela primaria de su hijo o hija. La escuela corrige los datos. Después estarán bien en su inscripción.',
        'No tiene que empezar de nuevo y su contraseña sigue siendo la misma.',
      ],
    },
    {
      question: '¿Cuántas escuelas tengo que elegir?',
      answer: [
        'Depende de la recomendación de la escuela (schooladvies). En la página de la lista de preferencias pone cuántas hacen falta.',
        'Con suficientes escuelas distintas tiene la garantía de plaza (plaatsingsgarantie). Entonces su hijo o hija tiene plaza segura.',
      ],
    },
    {
      question: '¿En qué orden pongo las escuelas?',
      answer: [
        'Ponga arriba la escuela que más le gusta. Otro orden no le da más posibilidades.',
        'Puede elegir dos secciones de una misma escuela. Para la garantía de plaza cuentan como una escuela.',
      ],
    },
    {
      question: 'No veo una escuela que quiero elegir.',
      answer: [
        'Solo ve escuelas que corresponden a la recomendación de la escuela para su hijo o hija.',
        'Algunas escuelas tienen que admitir primero a su hijo o hija. Pregunte en esa escuela o en la escuela primaria.',
      ],
    },
    {
      question: 'Mi hijo o hija va a enseñanza práctica (praktijkonderwijs) o kovo.',
      answer: ['Entra igual que los demás. No hace una lista, elige una sola escuela. No hay sorteo.'],
    },
    {
      question: 'Mi hijo o hija va a vso, isk o la Kopklas.',
      answer: ['Entonces la inscripción se hace en papel. La escuela primaria tiene el formulario.'],
    },
  ],
}

const handingIn: Topic = {
  heading: 'Entrega y resultado',
  questions: [
    {
      question: '¿Importa cuándo entrego?',
      answer: ['No. Entregar pronto o tarde no cambia nada en el sorteo. Pero tiene que ser dentro del plazo.'],
    },
    {
      question: '¿Puedo cambiar algo después de entregar?',
      answer: [
        'No. Después de «Hacer definitiva la inscripción» ya no se puede. ¿Hay un error grave? Llame a la escuela primaria.',
      ],
    },
    {
      question: '¿Cómo sé que ha salido bien?',
      answer: [
        'Ve un recibo (ontvangstbevestiging) con un código. También lo recibe por correo.',
        '¿Se cortó internet? Entre otra vez. En el resumen pone si la inscripción está entregada.',
      ],
    },
    {
      question: '¿Para qué sirve el código de recibo (ontvangstcode)?',
      answer: [
        'El código es su prueba. Con él la escuela primaria puede ver qué ha entregado y cuándo.',
        'Guarde el recibo. Puede imprimirlo o abrirlo como PDF.',
      ],
    },
    {
      question: 'La escuela primaria cambió datos después.',
      answer: ['Su inscripción sigue siendo válida. Recibirá un correo. No tiene que hacer nada.'],
    },
    {
      question: 'Llego tarde para entregar.',
      answer: [
        'Llame enseguida a la escuela primaria de su hijo o hija. A veces se puede dar más tiempo.',
        'Si no, su hijo o hija puede participar en la ronda siguiente.',
      ],
    },
    {
      question: '¿Cuándo sabré el resultado?',
      answer: ['El día y la hora están en la página «Resultado». Unos días antes recibe un correo con el enlace.'],
    },
    {
      question: 'Me resulta difícil. ¿Quién me ayuda?',
      answer: [
        'La escuela primaria de su hijo o hija le ayuda con gusto, también si habla poco neerlandés. También puede llamarnos.',
      ],
    },
  ],
}

export const helpPage = {
  title: 'Preguntas frecuentes',
  topics: [beginning, choosing, handingIn],
} satisfies HelpPortal['helpPage']
