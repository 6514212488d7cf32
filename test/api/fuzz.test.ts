import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apps, loaded, sourcesOf } from '../apps/apps.ts'
import { fuzzApi } from './fuzz.ts'

test.each(apps)(
  '$name: 1,000 made-up requests are answered as its description says',
  async ({ folder }) => {
    const app = await loaded(sourcesOf(folder))
    const data = mkdtempSync(join(tmpdir(), 'fangyuan-fuzz-'))
    const { faults, statuses, drafts } = await fuzzApi(app, data, {
      requests: 1000,
      seed: 20260531,
    })
    expect(faults).toEqual([])
    expect(drafts.length).toBeLessThanOrEqual(8)
    expect([...statuses.keys()]).toEqual(
      expect.arrayContaining([200, 201, 304, 400, 403, 404, 422]),
    )
    app.remove()
    rmSync(data, { recursive: true })
  },
)
