// Sixteen writers that number letters until they are killed, giving up once in twenty times.
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { random } from '../emit/random.ts'
import { letter } from '../store/made.ts'

const [, , folder = '', seed] = process.argv
const store = await openLowdbStore(folder, { reserve: 0, checkpointAfter: 5000 })
const draw = random(Number(seed))
let made = 0

async function write(): Promise<void> {
  for (;;) {
    made += 1
    const id = `${seed}-${made}`
    const isGivenUp = draw.chance(0.05)
    const numbered = store.transaction((tx) => {
      const serial = tx.nextSerial('a', 2026)
      tx.putPaper('letter', letter(id, { serial, view: null }))
      if (isGivenUp) throw new Error('given up')
      return serial
    })
    await numbered.then(
      (serial) => process.stdout.write(`${serial}\n`),
      () => null,
    )
  }
}
await Promise.all(Array.from({ length: 16 }, write))
