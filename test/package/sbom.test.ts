import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { billOfMaterials } from '../../scripts/sbom.mjs'
import { version } from '../../src/package.js'

interface Component {
  name: string
  version: string
  purl: string
  'bom-ref': string
  hashes?: { alg: string; content: string }[]
  licenses?: { license?: { id?: string }; expression?: string }[]
}

interface Bill {
  bomFormat: string
  specVersion: string
  metadata: { component: Component & { type: string } }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** Licences under which a library may go with a program under the EUPL. */
const FREE =
  /^(MIT|MIT-0|Bitstream-Vera|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|WTFPL)$/

let bill: Bill
beforeAll(() => {
  bill = billOfMaterials()
}, 30_000)

describe('the bill of materials', () => {
  it('is that of ELK, in CycloneDX', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'elk', version })
  })

  it('names every library that runs, and none that only development needs', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; name?: string; dev?: boolean }>
    }
    const runs = Object.entries(packages).filter(([place, { dev }]) => place && !dev)
    const locked = runs.map(([place, { name, version: of }]) => `${name ?? place.split('node_modules/').at(-1)}@${of}`)
    expect(
      [...new Set(bill.components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''))))].sort(),
    ).toEqual([...new Set(locked)].sort())
  })

  it('says of each where it is from, that it was not changed, and under which licence', () => {
    const without = bill.components.filter(
      ({ purl, hashes }) => !purl.startsWith('pkg:npm/') || !hashes?.some(({ alg }) => alg === 'SHA-512'),
    )
    expect(without.map(({ name }) => name)).toEqual([])
    const unfree = bill.components.filter(({ licenses }) => !licencesOf(licenses).some((licence) => FREE.test(licence)))
    expect(unfree.map(({ name, licenses }) => [name, licencesOf(licenses)])).toEqual([])
  })

  it('knows each library that another one leans on', () => {
    const known = new Set([bill.metadata.component, ...bill.components].map((part) => part['bom-ref']))
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref)),
    ).toEqual([])
  })
})

function licencesOf(licenses: Component['licenses'] = []): string[] {
  return licenses.flatMap(({ license, expression = '' }) =>
    [license?.id ?? '', ...expression.replaceAll(/[()]/g, '').split(/ OR /)].filter(Boolean),
  )
}
