import { issueBatch } from '../../src/runtime/letters/issue.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { correction, roomsApp } from './rooms.ts'

// Run by issue.test.ts as a process of its own, which ends in the middle of a batch as if the power went.
const [appFolder = '', data = ''] = process.argv.slice(2)

const store = await openLowdbStore(data)
store.watch(async () => {
  const printed = await store.papers('letter', { state: 'printed' })
  if (printed.length > 0) process.kill(process.pid, 'SIGKILL')
})
await issueBatch({ app: roomsApp(appFolder), notice: correction, store, data, date: '2026-05-06' })
