import type { HelpPortal } from '../../families.js'

export const login = {
  title: 'Entrar',
  intro: 'Entre para inscribir a su hijo o hija en la escuela secundaria.',
  elkNumber: 'Número ELK (ELK-nummer)',
  elkNumberHint: '9 cifras. Está en el correo o en la carta sobre la inscripción.',
  password: 'Contraseña',
  submit: 'Entrar',
  forgotten: '¿Ha olvidado la contraseña?',
  firstTimeHeading: '¿Es la primera vez?',
  firstTime: [
    'Ha recibido un correo electrónico de la escuela primaria. Abra el enlace de ese correo. Ahí elige una contraseña.',
    '¿No ha recibido ni un correo ni una carta? Llame a la escuela primaria de su hijo o hija.',
  ],
  toLetter: 'Tengo una carta',
  notices: {
    expired:
      'Su sesión se ha cerrado porque ha pasado un tiempo sin hacer nada o porque hay una contraseña nueva. Entre otra vez. Lo que ha guardado sigue ahí. Lo que no había guardado tiene que escribirlo de nuevo.',
    'password-changed': 'Su nueva contraseña está guardada. Ya puede entrar con ella.',
  },
} satisfies HelpPortal['login']

export const letter = {
  title: 'Empezar con su carta',
  intro: '¿No puede escanear el código QR de la carta? Escriba aquí lo que pone en la carta.',
  elkNumberHint: '9 cifras. Está en grande en la carta.',
  code: 'Código (code)',
  codeHint: 'Las 12 letras y cifras de la carta, como 7K3M-9QXD-2HVA. No hacen falta mayúsculas.',
  submit: 'Continuar',
  toLogin: 'Ya tengo una contraseña',
  problemHeading: '¿No tiene carta o no funciona?',
  problem: [
    '¿Ya ha elegido una contraseña? Entonces ya no necesita el código. Entre con el número ELK y su contraseña.',
    '¿Ha recibido más de una carta? Use la más nueva.',
    '¿No funciona después de varios intentos? Espere un cuarto de hora e inténtelo otra vez.',
    '¿Ha perdido la carta o el código no funciona? Llame a la escuela primaria de su hijo o hija. Puede enviarle una nueva.',
  ],
} satisfies HelpPortal['letter']

export const openLogin = {
  titles: { login: 'Elija una contraseña', 'password-reset': 'Elija una nueva contraseña' },
  intro: {
    login: 'Con esta contraseña hace la inscripción de su hijo o hija. También la necesitará para ver el resultado.',
    'password-reset': 'Su contraseña antigua dejará de funcionar. Todo lo que ha guardado sigue ahí.',
  },
  elkNumber: 'Número ELK (ELK-nummer)',
  elkNumberHint: 'Con este número entrará más tarde. Guárdelo bien.',
  birthDate: 'Fecha de nacimiento de su hijo o hija',
  birthDateHint: 'Así sabemos que el correo o la carta es para usted. Por ejemplo: 31 1 2014.',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  password: 'Nueva contraseña',
  passwordHint: (min) => `Al menos ${min} caracteres. Cuatro palabras sueltas son seguras y fáciles de recordar.`,
  suggestion: 'Un ejemplo, pensado solo para usted:',
  repeat: 'La nueva contraseña otra vez',
  submit: 'Guardar la contraseña',
} satisfies HelpPortal['openLogin']

export const linkProblem = {
  used: {
    title: 'Este enlace ya se ha usado',
    text: ['Con este enlace ya se ha elegido una contraseña. Entre con el número ELK y esa contraseña.'],
  },
  'has-account': {
    title: 'Ya tiene una contraseña',
    text: ['Ya se ha elegido una contraseña para su hijo o hija. Por eso ya no necesita este enlace.'],
  },
  superseded: {
    title: 'Hay un correo o una carta más nueva',
    text: [
      'Este enlace ya no funciona porque después recibió otro correo u otra carta. Use el enlace más nuevo.',
      '¿No encuentra ese correo? Mire también en el correo no deseado.',
    ],
  },
  expired: {
    title: 'Este enlace ha caducado',
    text: ['Este enlace solo funciona durante un tiempo. Ese tiempo ha pasado. Necesita un enlace nuevo.'],
  },
  revoked: {
    title: 'Este enlace se ha anulado',
    text: ['Ya no puede usar este enlace. Llame a la escuela primaria de su hijo o hija y pida un enlace nuevo.'],
  },
  unknown: {
    title: 'Este enlace no funciona',
    text: [
      'Quizá falta un trozo del enlace. Abra el enlace en el propio correo o escanee otra vez el código QR.',
      '¿Tampoco funciona? Copie el enlace completo y péguelo en la barra de direcciones.',
    ],
  },
  toLogin: 'Entrar',
  toForgotten: 'Elegir otra contraseña',
  askSchool: '¿No lo consigue? Llame a la escuela primaria de su hijo o hija. Puede enviarle un enlace nuevo.',
} satisfies HelpPortal['linkProblem']

export const forgotPassword = {
  title: '¿Ha olvidado la contraseña?',
  intro:
    'Escriba el número ELK de su hijo o hija. Le enviaremos un correo con un enlace. Con ese enlace elige una nueva contraseña.',
  submit: 'Enviar el correo',
  sentTitle: 'Mire su correo',
  sent: 'Si conocemos este número ELK, en unos minutos recibirá un correo con un enlace.',
  notReceivedHeading: '¿No ha recibido el correo?',
  notReceived: [
    'Mire también en el correo no deseado.',
    'Compruebe si el número ELK es correcto e inténtelo otra vez.',
    '¿Nunca ha tenido una contraseña? Llame a la escuela primaria de su hijo o hija.',
    '¿Ha cambiado su dirección de correo? Llame también a la escuela primaria.',
  ],
  again: 'Intentar otra vez',
  toLogin: 'Volver a la entrada',
} satisfies HelpPortal['forgotPassword']

export const loggedOut = {
  title: 'Ha salido',
  text: 'Todo lo que ha guardado sigue ahí.',
  sharedComputer: '¿Comparte este ordenador con otras personas? Cierre también esta ventana.',
  again: 'Entrar otra vez',
} satisfies HelpPortal['loggedOut']
