import { deepStrictEqual } from 'node:assert/strict'
import { apps, sourcesOf } from '../apps/apps.ts'
import { follow } from './follow.ts'
import { smallApp } from './small-app.ts'

/** `npm run prove:incremental`: many more edits than the suite makes; FIRST_SEED tries others. */
const first = Number(process.env.FIRST_SEED ?? 100)
const compare = (found: object, expected: object, edit: string): void =>
  deepStrictEqual(found, expected, edit)

for (let seed = first; seed < first + 50; seed++) {
  follow(smallApp, 200, seed, compare)
  for (const { folder } of apps) follow(sourcesOf(folder), 20, seed, compare)
  console.log(`seed ${seed}: as from the start`)
}
