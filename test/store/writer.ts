// Puts a record into two forms and a numbered letter, again and again, saying each when it is durable; to be killed.
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { letter, record } from './made.ts'

const store = await openLowdbStore(process.argv[2] ?? '')
for (let i = 0; ; i++) {
  await store.transaction((tx) => {
    tx.put(record(String(i), {}, { form: 'book' }))
    tx.put(record(String(i), {}, { form: '借阅' }))
    tx.putPaper('letter', letter(String(i), { serial: tx.nextSerial('a', 2026) }))
  })
  process.stdout.write(`${i}\n`)
}
