import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const loginHelp = {
  title: 'No consigo entrar',
  intro: 'Elija lo que le pasa. Siempre hay una salida.',
  navigation: '¿Qué ocurre?',
  searchMail: (sender) => parts`Busque en su correo un mensaje de ${sender}. Mire también en el correo no deseado.`,
  cases: {
    noMail: {
      heading: 'No he recibido ningún correo',
      steps: [
        'El correo va a una sola dirección: la del tutor 1. Pregunte si lo tiene la otra persona.',
        '¿No lo encuentra? Llame a la escuela primaria de su hijo o hija. Comprobará su dirección y enviará el correo otra vez.',
        'Después use solo el correo más nuevo. El enlace antiguo ya no funciona.',
      ],
    },
    noAddress: {
      heading: 'No tengo correo electrónico',
      steps: [
        'Llame a la escuela primaria de su hijo o hija y pida una carta.',
        'En la carta hay un código QR y un código de 12 letras y cifras. Con eso empieza.',
        'También puede hacer la inscripción junto con la escuela primaria.',
      ],
    },
    link: {
      heading: 'El enlace o el código no funciona',
      steps: [
        '¿Ya ha elegido una contraseña? Entonces ya no necesita el enlace. Entre con el número ELK.',
        '¿Tiene más de un correo o carta? Use lo más nuevo. Lo anterior ya no funciona.',
        '¿El enlace no se abre bien? Copie el enlace completo y péguelo en la barra de direcciones.',
        '¿Sigue sin funcionar? Llame a la escuela primaria de su hijo o hija. Le enviará un correo o una carta nueva.',
      ],
    },
    birthDate: {
      heading: 'No se acepta la fecha de nacimiento',
      steps: [
        'Escriba con cifras el día, el mes y el año completo, por ejemplo 31 1 2014.',
        '¿Tiene más hijos en el curso 8 (groep 8)? En el correo o la carta pone de quién se trata.',
        '¿Aun así la fecha es correcta? Llame a la escuela primaria de su hijo o hija. La corregirá. Después funciona el mismo enlace.',
        '¿Demasiados intentos? Espere un cuarto de hora. ¿Después el enlace no funciona? Pida uno nuevo a la escuela primaria.',
      ],
    },
    number: {
      heading: 'No sé el número ELK',
      steps: [
        'El número tiene 9 cifras. Está en el correo o la carta, y en el formulario de inscripción (aanmeldingsformulier).',
        '¿No lo encuentra? Llame a la escuela primaria de su hijo o hija. Le dirá el número.',
      ],
    },
    password: {
      heading: 'He olvidado la contraseña',
      steps: [
        'Escriba el número ELK en la página «¿Ha olvidado la contraseña?». Recibirá un correo con un enlace.',
        'Con ese enlace y la fecha de nacimiento de su hijo o hija elige una nueva contraseña.',
        'Lo que ha guardado o entregado sigue ahí.',
        '¿No tiene correo electrónico? Llame a la escuela primaria de su hijo o hija. Le dará una carta nueva.',
      ],
    },
    wrong: {
      heading: 'El número ELK y la contraseña no van juntos',
      steps: [
        'Mire si el número ELK es de este hijo o hija. Cada hermano tiene su número y su contraseña.',
        'Escriba la contraseña exactamente como la eligió: con las mismas mayúsculas y espacios.',
        '¿Muchos intentos? Espere un cuarto de hora e inténtelo otra vez.',
        '¿No funciona? Elija una nueva contraseña.',
      ],
    },
    address: {
      heading: 'Mi dirección de correo está mal o ha cambiado',
      steps: [
        '¿Todavía puede entrar y aún no ha entregado? Cambie usted la dirección en «Sus datos de contacto».',
        '¿No puede? Llame a la escuela primaria de su hijo o hija. Cambiará la dirección y enviará el correo otra vez.',
        '¿El correo le llegó a otra persona? Dígalo también. La escuela primaria anulará ese enlace.',
      ],
    },
    parents: {
      heading: 'Somos dos padres o tutores',
      steps: [
        'Hay una sola cuenta por niño o niña. Los dos pueden entrar con el mismo número ELK y la misma contraseña.',
        'Los correos van a la dirección del tutor 1. Pida a esa persona el número y la contraseña.',
        '¿La otra persona eligió una nueva contraseña? Entonces la antigua ya no funciona y su sesión se cierra.',
        '¿No se ponen de acuerdo? Llame a la escuela primaria de su hijo o hija. Le ayudará.',
      ],
    },
    twins: {
      heading: 'Tengo gemelos o más hijos en el curso 8',
      steps: [
        'Cada uno tiene su propio correo o carta, su propio número ELK y su propia contraseña.',
        '¿Ha terminado con uno? Salga. Abra después el correo o la carta del otro.',
        'La inscripción se entrega aparte para cada uno. Por eso recibe también un recibo para cada uno.',
      ],
    },
    loggedOut: {
      heading: 'Mi sesión se cierra todo el tiempo',
      steps: [
        'Después de 30 minutos sin hacer nada, la sesión se cierra sola. Lo que ha guardado sigue ahí.',
        'Active las cookies en su navegador o use otro navegador. También vale un teléfono.',
      ],
    },
  },
  nothingHelpsHeading: '¿Esto no le ayuda?',
  nothingHelps: [
    'Llámenos, o llame a la escuela primaria de su hijo o hija. No espere hasta el último día.',
    'La escuela primaria también puede hacer la inscripción con usted, o pasarla del papel por usted.',
  ],
} satisfies HelpPortal['loginHelp']
