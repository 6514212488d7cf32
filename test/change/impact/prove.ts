import { isDeepStrictEqual } from 'node:util'
import { compared } from './property.ts'

const count = Number(process.argv[2] ?? 200)
const kinds = new Map<string, number>()
let wrong = 0
let told = 0
let letters = 0
for (let seed = 1; seed <= count; seed++) {
  const { edits, found, expected } = compared(seed)
  for (const edit of edits) kinds.set(edit, (kinds.get(edit) ?? 0) + 1)
  told += found.records.length
  letters += found.letters.length
  if (isDeepStrictEqual(found, expected)) continue
  wrong += 1
  const only = (one: readonly string[], other: readonly string[]) =>
    one.filter((each) => !other.includes(each))
  console.log(`seed ${seed}: ${edits.join(', ')}`)
  console.log({
    foundOnly: [
      ...only(found.records, expected.records),
      ...only(found.letters, expected.letters),
    ].slice(0, 5),
    expectedOnly: [
      ...only(expected.records, found.records),
      ...only(expected.letters, found.letters),
    ].slice(0, 5),
  })
}
console.log(Object.fromEntries([...kinds].sort()))
console.log(
  `${count} sequences, ${told} records and ${letters} letters told, ${wrong} sequences differ`,
)
process.exitCode = wrong > 0 ? 1 : 0
