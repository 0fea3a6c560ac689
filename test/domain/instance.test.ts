import { describe, expect, it } from 'vitest'
import { findMisfits, type Instance } from '../../src/domain/instance.js'

const marked: Instance = { instanceId: 'a1', host: 'mail.example.org', inode: '7', bornAt: '100', handedOver: 24 }
const misfits = (actual: Partial<Instance>, mark: Partial<Instance> = {}) =>
  findMisfits({ ...marked, ...mark }, { ...marked, ...actual })

describe('whether a home may send mail', () => {
  it.each<[string, Partial<Instance>, string[]]>([
    ['nothing changed', {}, []],
    ['more mails went', { handedOver: 25 }, []],
    ['an older database', { handedOver: 23 }, ['older-database']],
    ['the database of another home', { instanceId: 'b2', handedOver: 3 }, ['other-database']],
    ['a copy', { inode: '8' }, ['copied']],
    ['a copy on the place of the original', { bornAt: '101' }, ['copied']],
    ['another machine', { host: 'elders.example.org', inode: '8', bornAt: '101' }, ['other-machine']],
    ['a cloned machine', { host: 'elders.example.org' }, ['other-machine']],
    ['an older home put back elsewhere', { host: 'elders', handedOver: 2 }, ['older-database', 'other-machine']],
  ])('%s', (_, actual, expected) => {
    expect(misfits(actual)).toEqual(expected)
  })

  it('does not mind that a machine learns or loses its domain, or its capitals', () => {
    expect(misfits({ host: 'mail' })).toEqual([])
    expect(misfits({ host: 'MAIL.lan' })).toEqual([])
  })

  it('goes by the number of the file where the disk does not know when it was born', () => {
    expect(misfits({ bornAt: '' })).toEqual([])
    expect(misfits({ bornAt: '101' }, { bornAt: '' })).toEqual([])
    expect(misfits({ bornAt: '', inode: '8' })).toEqual(['copied'])
  })
})
