import type { HelpPortal } from '../../families.js'

export const childData = {
  title: 'Datos de su hijo o hija',
  intro: 'Estos datos vienen de la escuela primaria. Mire bien si todo es correcto.',
  name: 'Nombre',
  birthDate: 'Fecha de nacimiento',
  address: 'Dirección',
  primarySchool: 'Escuela primaria',
  advice: 'Recomendación de la escuela (schooladvies)',
  noAdvice: 'todavía no hay recomendación definitiva',
  route: 'Tipo de enseñanza',
  elkNumber: 'Número ELK (ELK-nummer)',
  version: 'Versión del formulario',
  versionMade: (version, moment) => `${version}, creada: ${moment}`,
  confirm: 'Estos datos son correctos',
  confirmed: 'Ha indicado que estos datos son correctos.',
  wrongHeading: '¿Hay algo que no es correcto?',
  wrong: [
    'Usted no puede cambiar estos datos. Llame a la escuela primaria de su hijo o hija.',
    'La escuela primaria corrige los datos. Después los verá aquí corregidos.',
    'No tiene que empezar de nuevo. Seguirá entrando de la misma manera.',
  ],
} satisfies HelpPortal['childData']

export const contact = {
  title: 'Sus datos de contacto',
  intro: 'A la primera dirección de correo enviamos todos los correos sobre la inscripción.',
  leaveEmpty: '¿Hay algo que no tiene, por ejemplo una dirección de correo? Déjelo vacío.',
  closed: 'Ahora no puede cambiar estos datos. ¿Hay algo que no es correcto? Llame a la escuela primaria.',
  first: 'Madre, padre o tutor 1',
  second: 'Madre, padre o tutor 2',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Número de teléfono',
  language: '¿En qué idioma quiere nuestros correos?',
} satisfies HelpPortal['contact']
