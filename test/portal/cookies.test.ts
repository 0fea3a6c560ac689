import { expect, it } from 'vitest'
import { cookieFor, cookieNames, readCookies, writeCookie } from '../../src/portal/cookies.js'

const line = writeCookie(cookieNames.session, 'abc')

it('keeps every cookie to this host and to https', () => {
  expect(cookieFor('https://aanmelden.example.org', line)).toBe(
    '__Host-elk=abc; Path=/; Secure; HttpOnly; SameSite=Lax',
  )
})

it('lets a rehearsal without https log in with any browser', () => {
  expect(cookieFor('http://localhost:8026', line)).toBe('elk=abc; Path=/; HttpOnly; SameSite=Lax')
  expect(readCookies('elk=abc', 'http://localhost:8026').get(cookieNames.session)).toBe('abc')
})

it('takes no cookie without the prefix over https, where a neighbour could have set it', () => {
  expect(readCookies('elk=abc', 'https://aanmelden.example.org').get(cookieNames.session)).toBeUndefined()
})
