import { expect, test } from 'vitest'
import { emitOpenApi } from '../../src/compiler/emit/openapi/index.ts'
import { type Document, operationsOf, resolved } from '../api/document.ts'
import { applications } from './applications.ts'

const documents = applications().map((application) => {
  const [file] = emitOpenApi(application)
  return [application.id, JSON.parse(file?.text ?? '') as Document] as const
})

test.each(documents)(
  '%s: every reference names something, every operation has its own id',
  (_, document) => {
    const ids: unknown[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      expect(resolved(document, value)).toBeDefined()
      if ('operationId' in value) ids.push(value.operationId)
      for (const each of Object.values(value)) visit(each)
    }
    visit(document)
    expect(ids.length).toBeGreaterThan(15)
    expect(new Set(ids).size).toBe(ids.length)
  },
)

test.each(documents)(
  '%s: every refusal is a problem document, and every change asks for its version',
  (_, document) => {
    for (const { method, path, parameters, answers } of operationsOf(document)) {
      const name = `${method} ${path}`
      for (const [status, { content, headers }] of answers) {
        if (path.startsWith('/health/')) continue
        expect(headers, name).toContain('X-Request-Id')
        if (status < 400) continue
        expect([...content.keys()], `${name} ${status}`).toEqual(['application/problem+json'])
      }
      const isChange = answers.has(412)
      const asks = parameters.some((each) => each.name === 'If-Match' && each.required)
      expect([name, asks, answers.has(428)]).toEqual([name, isChange, isChange])
      const names = parameters.map((each) => `${each.in} ${each.name}`)
      expect(new Set(names).size, name).toBe(names.length)
    }
  },
)

test('what anybody may be shown masked need not fit its pattern', () => {
  for (const [, document] of documents) {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (!name.endsWith('.Data')) continue
      // A field's own, or a column's of a table.
      expect(JSON.stringify(schema.properties), name).toContain('"anyOf"')
    }
  }
})
