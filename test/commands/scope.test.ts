import { expect, it } from 'vitest'
import { run } from '../support/run.js'
import { twoSchools } from '../support/two-schools.js'

it('a board that was mistyped is known by the part that was meant', async () => {
  const { app } = await twoSchools()
  const { code, err } = await run(app, 'status', '--board', 'Lihct')
  await app.close()
  expect(code).toBe(1)
  expect(err).toBe(
    'Schoolbestuur Lihct staat niet in ELK. Bedoelde u Stichting Licht? Alle scholen en besturen ziet u met: elk schools list\n',
  )
})
