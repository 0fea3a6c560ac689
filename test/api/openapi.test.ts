import { validate } from '@apidevtools/swagger-parser'
import { describe, expect, it } from 'vitest'
import { describeApi } from '../../src/api/openapi/describe-api.js'
import { documents } from '../../src/api/openapi/documents.js'
import { operations } from '../../src/api/operations.js'
import { jsonText } from '../../src/domain/json-text.js'
import { descriptionFile } from './support/described.js'

type Description = Exclude<Parameters<typeof validate>[0], string>

describe('the description of the API', () => {
  it('is the one that is kept in docs/api', async () => {
    await expect(`${jsonText(describeApi())}\n`).toMatchFileSnapshot(descriptionFile)
  })

  it('is valid OpenAPI 3.1', async () => {
    const described = await validate(structuredClone(describeApi()) as Description)
    expect(Object.keys(described.paths ?? {})).toContain('/pupils/{pupil}/corrections')
  })

  it('says of every operation what it does and what it answers', () => {
    expect(Object.keys(documents).sort()).toEqual(operations.map(({ id }) => id).sort())
    const summaries = Object.values((describeApi() as { paths: object }).paths)
      .flatMap((item) => Object.values(item as object))
      .map(({ summary }) => summary as string)
    expect(summaries.filter((summary) => summary.includes(' '))).toHaveLength(operations.length)
  })
})
