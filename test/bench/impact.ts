import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demonstration } from '../../examples/yangpu/demo.ts'
import { impact, reachOf } from '../../src/change/impact/index.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { StoredRecord } from '../../src/model/index.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { publishFirst } from '../../src/runtime/editions/first.ts'
import type { Store } from '../../src/runtime/index.ts'
import { openStore } from '../../src/runtime/open-store.ts'
import { groundIn } from '../../src/runtime/plans/ground.ts'
import { root } from '../apps/apps.ts'
import { built, sources } from '../example/example.ts'
import { form } from './store/organisations.ts'

/** One figure changed, over five years of 853 reports: within a process, and as a command. */
const years = 5
const organisations = 853
const today = '2026-07-01'
const [from, to] = ['自 2006年1月1日 100%', '自 2006年1月1日 80%'] as const

const folder = mkdtempSync(join(tmpdir(), 'fangyuan-impact-'))
const data = join(folder, 'data')
const app = await built()
const store = await openStore(app, { data })
await fill(store)
await publishFirst(store, app, () => ({ today, now: `${today}T02:00:00.000Z` }))
const before = app.application
const after = changed()
const times: number[] = []
const worked: number[] = []
for (let round = 0; round < 7; round++) {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const found = await store.read((view) =>
    impact(before, after, groundIn(app, before, view, today), reachOf(before, after)),
  )
  times.push(performance.now() - begun)
  worked.push(process.cpuUsage(cpu).user / 1000)
  if (round === 0)
    console.log(`${found.records.length} of ${years * organisations} come out otherwise`)
}
await store.close()
const sorted = times.slice(1).sort((one, other) => one - other)
console.log(`warm: ${ms(sorted[0])} at best, ${ms(sorted[Math.floor(sorted.length / 2)])} median`)
console.log(`of the processor: ${ms(Math.min(...worked.slice(1)))} at best`)

const changedFolder = join(folder, 'app')
cpSync(join(root, 'examples/yangpu'), changedFolder, { recursive: true })
for (const name of readdirSync(changedFolder).filter((each) => each.endsWith('.fy'))) {
  const file = join(changedFolder, name)
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to))
}
// As npm starts it.
const command = ['--import', './src/cli/cache.js', join(root, 'src/cli/main.ts')]
for (let round = 0; round < 3; round++) {
  const begun = performance.now()
  const asked = ['plan', changedFolder, '--data', data]
  const { status, stderr } = spawnSync(process.execPath, [...command, ...asked], { cwd: root })
  if (status !== 0) throw new Error(String(stderr))
  console.log(`as a process: ${ms(performance.now() - begun)}`)
}
rmSync(folder, { recursive: true, force: true })
rmSync(app.folder, { recursive: true, force: true })

/** As many judged reports as wanted, each after one of the demonstration's, and what they point at. */
async function fill(into: Store): Promise<void> {
  await loadDemonstration(app, into, demonstration(), () => {})
  const models = await into.read((view) => [...view.scan(form)])
  const first = models.length
  const copies = Array.from({ length: years * organisations - first }, (_, at): StoredRecord => {
    const model = models[at % first] as StoredRecord
    const year = 2024 - Math.floor(at / first)
    return { ...model, id: `${year}-${model.id}`, data: { ...model.data, reportYear: year } }
  })
  for (let at = 0; at < copies.length; at += 1000)
    await into.transaction((tx) => {
      for (const record of copies.slice(at, at + 1000)) tx.put(record)
    })
}

function changed() {
  const { application } = analyse(
    sources().map(({ path, text }) => ({ path, text: text.replaceAll(from, to) })),
  )
  if (!application) throw new Error(`the example without ${from} does not compile; of ${form}`)
  return application
}

function ms(time = Number.NaN): string {
  return `${time.toFixed(0)} ms`
}
