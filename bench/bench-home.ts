import { importCity, makeCityHome, mustRun } from '../test/support/city/city-home.js'

/** A home full of pupils, to measure on. */
export interface BenchHome {
  dir: string
  pupils: number
  school: string
}

/** Makes a home in which a generated city is imported, its logins queued and sent to files. */
export async function makeBenchHome(pupils: number): Promise<BenchHome> {
  const city = await makeCityHome({ pupils, seed: 8 })
  await importCity(city)
  await mustRun(city.home, 'logins', 'send', '--all', '--yes')
  return { dir: city.home, pupils, school: city.families[0]?.school ?? '' }
}
