import { expect, it } from 'vitest'
import { chooseRepresentation, type Representation } from '../../src/api/representation.js'
import { ApiError } from '../../src/domain/api-problem.js'

const offered: Representation[] = ['application/json', 'text/csv', 'application/vnd.elk.terminal+json']

it.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/*', 'text/csv'],
  ['application/json;q=0.1, TEXT/CSV ; q=0.9', 'text/csv'],
  ['application/json;q=0, */*', 'text/csv'],
  ['image/png, application/*;q=0.2', 'application/json'],
])('what accepts %j is answered as %s', (accept, type) => {
  expect(chooseRepresentation(accept, offered)).toBe(type)
})

it.each(['image/png', '*/*;q=0', 'text/csv;q=0', ';;,,'])('what accepts %j is answered in no form', (accept) => {
  expect(() => chooseRepresentation(accept, offered)).toThrow(ApiError)
})
