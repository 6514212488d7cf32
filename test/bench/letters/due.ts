import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from '../../../src/cli/exit.ts'
import { openApp } from '../../../src/cli/open-app.ts'
import { formOf } from '../../../src/runtime/application.ts'
import { openStore } from '../../../src/runtime/open-store.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import { lettersOf } from './letter.ts'

// Run by command.ts: makes a folder with `data` in it, and its key, where so many letters of two pages, each with a table
// of five rows, are due; says where it is.
const count = Number(process.argv[2])
const day = '2026-05-06'
const quiet: Terminal = { language: 'zh', json: false, data: () => {}, say: () => {} }

const whole = mkdtempSync(join(tmpdir(), 'fangyuan-due-'))
const data = join(whole, 'data')
const app = await openApp(join(import.meta.dirname, 'app'), data, quiet)
const store = await openStore(app, { data })
const clock = () => ({ today: day, now: `${day}T02:00:00.000Z` })
const records = openRecords(app, store, clock)
const form = formOf(app, 'visit')
if (form === undefined) throw new Error('the app has no such form')
const rows = lettersOf(count).map(({ to }, at) => ({
  name: to,
  district: at % 2 === 0 ? '1' : '2',
  keeper: `${to.slice(2, 4)}一`,
  day: '2026-04-20',
  faults: Array.from({ length: 5 }, (_, row) => ({
    fault: `${to.charAt(2 + (row % 4))}字第${row + 1}间每周开放不足三十小时，低于公示的时间`,
    grade: row % 2 === 0 ? '1' : '2',
    until: '2026-08-06',
  })),
}))
for (let at = 0; at < rows.length; at += 500) {
  const made = await records.createMany(form, rows.slice(at, at + 500), { atomic: true })
  if (made.kind !== 'done' || made.rows.some(({ kind }) => kind !== 'done'))
    throw new Error(JSON.stringify(made).slice(0, 500))
}
await store.close()
console.log(whole)
