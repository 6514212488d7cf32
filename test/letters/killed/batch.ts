import type { StoredRecord } from '../../../src/model/index.ts'
import { issueBatch } from '../../../src/runtime/letters/issue.ts'
import { openLowdbStore } from '../../../src/runtime/store/lowdb.ts'
import { correction, finding, room, roomsApp, visit } from '../rooms.ts'
import { killAll } from './kill.ts'

// Run by prove.ts as a process of its own, which is killed: files a batch's records, then issues and prints what is due.
const [folder = '', data = '', count = '0', after = '0', delay = '0'] = process.argv.slice(2)

const names = [
  '沙洲',
  '喆昇',
  '堃',
  '犇',
  '赟',
  '长滩',
  '䶮',
  '㛃',
  '燊',
  '阿卜杜·热西提',
  'Read & Co.',
]

const app = roomsApp(folder)
const store = await openLowdbStore(data)
if ((await store.count('visit', [])) === 0) {
  await store.transaction((tx) => {
    for (let at = 1; at <= Number(count); at++) for (const record of recordsOf(at)) tx.put(record)
  })
}
store.watch(async () => {
  const printed = await store.papers('letter', { state: 'printed' })
  if (after !== '0' && printed.length >= Number(after))
    setTimeout(() => killAll(process.pid), Number(delay))
})
const result = await issueBatch({ app, notice: correction, store, data, date: '2026-05-06' })
await store.close()
if (result.failed.length > 0) throw new Error(`${result.failed.length} letters failed`)
console.log('done')

/** One to three pages, under names of every kind. */
function recordsOf(at: number): readonly StoredRecord[] {
  const findings = Array.from({ length: at % 9 }, (_, index) =>
    finding(
      'ordinary',
      `第${index + 1}间开放时间不足，低于公示的时间。`,
      '请延长开放时间，并予公示。',
    ),
  )
  return [
    room(`r${at}`, `${names[at % names.length]}第${at}阅览室`),
    visit(
      `v${at}`,
      { room: `r${at}`, district: at % 2 === 0 ? '10' : '20', keeper: names[at % 7] ?? '' },
      findings.length > 0 ? findings : [finding('severe', '没有开放。', '请开放。')],
    ),
  ]
}
