import { join } from 'node:path'
import type { StoredRecord } from '../../../src/model/index.ts'
import { loadDemonstration } from '../../../src/runtime/demonstration.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import { root } from '../../apps/apps.ts'

export const form = 'annualInspection'

/** As many judged reports of a year's work as wanted, each after one of the demonstration's. */
export async function* reports(count: number): AsyncGenerator<StoredRecord> {
  const { demonstration } = await import('../../../examples/yangpu/demo.ts')
  const app = await loadApplication(join(root, 'generated/yangpu'))
  const store = memoryStore()
  await loadDemonstration(app, store, demonstration(), () => {})
  const models = await store.read((view) => [...view.matching(form, { reportYear: 2025 })])
  await store.close()
  for (let i = 0; i < count; i++) {
    const model = models[i % models.length]
    if (!model) throw new Error('the demonstration has no reports')
    const year = 2025 - Math.floor(i / models.length)
    yield {
      ...model,
      id: `${year}-${model.id}`,
      data: { ...model.data, reportYear: year },
    }
  }
}
