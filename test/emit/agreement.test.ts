import { expect, test } from 'vitest'
import { agreements } from './agreement.ts'
import { applications } from './applications.ts'

test.each(applications())(
  '$label: ajv’s emitted code, another validator and the rules agree on made records',
  async (application) => {
    for (const found of await agreements(application, { records: 500, seed: 1 })) {
      expect(found.disputed).toEqual([])
      expect(found.refused).toEqual([])
      expect(found.unexplained).toEqual([])
      expect(found.valid).toBeGreaterThanOrEqual(100)
      expect(found.invalid).toBeGreaterThanOrEqual(100)
    }
  },
)
