import { readDepartments } from './departments.js'
import { drawPlans } from './family-plans.js'
import type { CityOptions } from './options.js'
import { type PrimarySchool, primarySchools, schoolSizes, twinPairs } from './primary-schools.js'
import { type CityPupil, makePupils } from './pupils.js'
import { oneSchoolsOf, readSecondarySchools, type SecondarySchools } from './secondary-schools.js'

/** A made-up year of one city. */
export interface City {
  secondarySchools: SecondarySchools
  schools: readonly SchoolYear[]
}

/** One primary school with its pupils in the order of its export. */
export interface SchoolYear {
  school: PrimarySchool
  pupils: readonly CityPupil[]
}

/** Makes up a city; the same options give the same city. */
export function makeCity(options: CityOptions): City {
  const secondarySchools = readSecondarySchools()
  const plans = drawPlans(options, readDepartments(), oneSchoolsOf(secondarySchools))
  const schools = primarySchools(options.seed)
  const sizes = schoolSizes(schools, options.pupils, options.seed)
  const pairs = twinPairs(sizes, options.seed)
  const years = schools.map((school, index) => {
    const group8 = { plans: plans.splice(0, sizes[index]), twinPairs: pairs[index] ?? 0 }
    return { school, pupils: makePupils(school, group8, options.seed) }
  })
  return { secondarySchools, schools: years }
}
