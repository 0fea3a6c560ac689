import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn('es')

const choices = (count: number) => plural(count, { one: '1 opción', other: `${count} opciones` })
const times = (count: number) => plural(count, { one: '1 vez', other: `${count} veces` })

export const guarantee = {
  count: (schools) =>
    schools === 0
      ? 'todavía ninguna escuela'
      : plural(schools, { one: '1 escuela', other: `${schools} escuelas distintas` }),
  enough: (have, needed) =>
    `Su lista: ${have}. Es suficiente para la garantía de plaza (plaatsingsgarantie). Escuelas necesarias: ${needed}.`,
  tooShort: (have, needed) =>
    `Su lista: ${have}. Escuelas distintas necesarias para la garantía de plaza (plaatsingsgarantie): ${needed}.`,
  addMore: (missing) => plural(missing, { one: 'Añada 1 escuela más.', other: `Añada ${missing} escuelas más.` }),
  stillNeeded: (missing) =>
    plural(missing, {
      one: 'Falta 1 escuela para la garantía.',
      other: `Faltan ${missing} escuelas para la garantía.`,
    }),
  reached: 'Tiene suficientes escuelas para la garantía.',
  meaning: 'Con la garantía, su hijo o hija tiene plaza segura en una de las escuelas de su lista.',
  countedOnce: 'Dos opciones en la misma escuela cuentan como una sola escuela.',
} satisfies HelpPortal['guarantee']

export const preferences = {
  title: 'Lista de preferencias (voorkeurslijst)',
  intro: 'Ponga arriba la escuela que más le gusta. Debajo la segunda, la tercera, y así sucesivamente.',
  honest: 'Elija el orden que de verdad quiere. Otro orden no le da más posibilidades.',
  listHeading: 'Su lista',
  emptyHeading: 'Su lista está todavía vacía',
  empty: 'Busque una escuela abajo y elija «Añadir».',
  place: 'Puesto',
  placeOf: (department) => parts`de ${department}`,
  renumberHint: 'También puede escribir otros números y después guardar.',
  dragHint: 'O arrastre una escuela a otro puesto.',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  add: 'Añadir',
  toPlace: (department, place) => parts<typeof department | number>`${department}, al puesto ${place}`,
  fromList: (department) => parts`${department}, de la lista`,
  atPlace: (department, place) => parts<typeof department | number>`${department}, en el puesto ${place}`,
  upperLevel: (level) => `Preferiblemente una clase de nivel ${level}`,
  upperLevelNote: 'Un deseo de nivel no es seguro. La escuela lo tiene en cuenta si puede.',
  saveOrder: 'Guardar el orden',
  finish: 'Guardar y volver al resumen',
  finishToCheck: 'Guardar y volver a la revisión',
  moved: (department, place, of) =>
    parts<typeof department | number>`${department}: ahora en el puesto ${place} de ${of}.`,
  added: (department, place) => parts<typeof department | number>`${department}: añadida en el puesto ${place}.`,
  removed: (department) => parts`${department}: quitada de la lista.`,
  restored: (department, place) => parts<typeof department | number>`${department}: otra vez en el puesto ${place}.`,
  saved: 'La lista está guardada.',
  saving: 'Se está guardando la lista.',
  offline: 'No hay conexión. Quizá su último cambio no se ha guardado. Inténtelo otra vez en un momento.',
  choices: (count) => `Su lista tiene ${choices(count)}.`,
  restore: 'Devolver',
  addHeading: 'Añadir escuelas',
  jump: 'En esta página',
  toList: 'Ir a su lista',
  toSearch: 'Añadir escuelas',
  fits: 'Solo ve escuelas que corresponden a la recomendación de su hijo o hija.',
  searchText: 'Busque una escuela',
  searchHint: 'Una parte del nombre, de la calle o del perfil.',
  level: 'Nivel',
  everyLevel: 'Todos los niveles',
  where: 'Localidad o barrio',
  everywhere: 'En todas partes',
  search: 'Buscar',
  found: (count) => plural(count, { one: '1 opción encontrada', other: `${count} opciones encontradas` }),
  foundSome: (shown, count) => `${shown} de ${choices(count)}`,
  showAll: (count) => `Mostrar todas (${count})`,
  nothingFound:
    'No se ha encontrado ninguna escuela. Busque otra palabra o elija «Todos los niveles» y «En todas partes».',
  clearSearch: 'Mostrar otra vez todas las escuelas',
  nothingAllowed:
    'En este momento no hay ninguna escuela que pueda elegir. Llame a la escuela primaria de su hijo o hija.',
  full: (max) => `Su lista está llena. Caben ${choices(max)}. Quite primero una.`,
  listedAt: (place) => `Está en el puesto ${place} de su lista`,
  seats: (count) => plural(count, { one: '1 plaza', other: `${count} plazas` }),
  freeSeats: (count) => plural(count, { one: 'queda 1 plaza', other: `quedan ${count} plazas` }),
  firstChoices: (count) => `el año pasado, ${times(count)} en primer lugar`,
  admitted: 'Esta escuela ha admitido a su hijo o hija.',
  website: 'Sitio web',
} satisfies HelpPortal['preferences']

export const oneSchool = {
  title: 'Elegir escuela',
  intro: 'Elija una escuela. Puede cambiar su elección hasta que entregue la inscripción.',
  noLottery: 'Estas escuelas no participan en el sorteo (loting).',
  noHurry: 'No importa si entrega pronto o tarde, siempre que sea a tiempo.',
  legend: '¿A qué escuela irá su hijo o hija?',
  noneHeading: 'Todavía no puede elegir escuela',
  none: [
    'Primero una escuela tiene que admitir a su hijo o hija. Todavía ninguna escuela lo ha comunicado.',
    'Llame a la escuela primaria de su hijo o hija. Pregunte cómo va la admisión.',
  ],
} satisfies HelpPortal['oneSchool']
