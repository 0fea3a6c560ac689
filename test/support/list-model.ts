import fc from 'fast-check'

/** The list page as a family would describe it: an array of schools, the numbers beside them, and the buttons. */
export interface ListModel {
  allowed: readonly string[]
  maxLength: number
}

export type ListAct =
  | { kind: 'save' | 'search' }
  | { kind: 'up' | 'down' | 'remove' | 'add'; code: string }
  | { kind: 'restore'; code: string; place: number }

/** What the number fields hold, from the top; where nothing was typed the number stands as it was. */
export type TypedNumbers = readonly (string | undefined)[]

/** The list after the typed numbers and then the act; undefined when the page must refuse it and change nothing. */
export function listAfter(
  list: readonly string[],
  typed: TypedNumbers,
  act: ListAct,
  model: ListModel,
): string[] | undefined {
  const numbered = inTypedOrder(list, typed)
  return numbered && afterAct(numbered, act, model)
}

function inTypedOrder(list: readonly string[], typed: TypedNumbers): string[] | undefined {
  const numbers = list.map((_, index) => (typed[index] ?? String(index + 1)).trim().replace(',', '.'))
  const areNumbers = numbers.every((text) => /^[0-9]{1,3}([.][0-9]+)?$/.test(text) && Number(text) > 0)
  if (!areNumbers || new Set(numbers.map(Number)).size < list.length) return undefined
  const numberOf = new Map(list.map((code, index) => [code, Number(numbers[index])]))
  return [...list].sort((one, other) => (numberOf.get(one) ?? 0) - (numberOf.get(other) ?? 0))
}

function afterAct(list: string[], act: ListAct, model: ListModel): string[] | undefined {
  if (!('code' in act)) return list
  if (act.kind === 'add') return withSchool(list, act.code, { place: list.length + 1, ...model })
  if (act.kind === 'restore') return withSchool(list, act.code, { place: act.place, ...model })
  const at = list.indexOf(act.code)
  const without = list.filter((code) => code !== act.code)
  if (act.kind === 'remove' || at < 0) return without
  return without.toSpliced(Math.max(act.kind === 'up' ? at - 1 : at + 1, 0), 0, act.code)
}

function withSchool(
  list: string[],
  code: string,
  { place, allowed, maxLength }: ListModel & { place: number },
): string[] | undefined {
  if (!allowed.includes(code)) return undefined
  if (list.includes(code)) return list
  return list.length < maxLength ? list.toSpliced(Math.max(place, 1) - 1, 0, code) : undefined
}

/** An act on one of these schools, or on none. */
export function listAct(codes: readonly string[]): fc.Arbitrary<ListAct> {
  const code = fc.constantFrom(...codes)
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), code }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('up' as const, 'down' as const), code }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), code }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), code, place: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'search' as const) }) },
  )
}

/** What a family types in at most so many number fields: mostly nothing, else numbers, decimals and what is no number. */
export function typedNumbers(most: number): fc.Arbitrary<TypedNumbers> {
  const right = fc.integer({ min: 1, max: 9 }).map(String)
  const odd = fc.constantFrom('0,5', '2.5', ' 4 ', '0', '-1', '', 'twee', '1e3', '½')
  const number = fc.option(fc.oneof(right, odd), { nil: undefined, freq: 3 })
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(number, { maxLength: most }) },
  )
}
