import { expect, it } from 'vitest'
import { openPortal } from './support/a-portal.js'
import { apply } from './support/apply.js'
import { httpHands } from './support/http-hands.js'

it('a family applies with a plain HTTP client, from the mail to the receipt', async () => {
  const portal = await openPortal()
  try {
    await expect(apply(portal, httpHands(portal.address))).resolves.toBeUndefined()
  } finally {
    await portal.close()
  }
})
