import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from '../../../src/runtime/letters/fonts.ts'
import { lettersOf } from './letter.ts'

// Run by contenders.ts as one of two processes: every second letter, a document each, written to a folder.
const [folder = '', count = '0', turn = '0'] = process.argv.slice(2)

const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontPaths: [...new Set(fontFiles.map((file) => dirname(file)))] }],
})
for (const [at, letter] of lettersOf(Number(count)).entries()) {
  if (at % 2 !== Number(turn)) continue
  const pdf = compiler.pdf(
    {
      mainFilePath: join(import.meta.dirname, 'letter.typ'),
      inputs: { letter: JSON.stringify(letter) },
    },
    { pdfTags: false, creationTimestamp: 1_777_000_000 },
  )
  writeFileSync(join(folder, `${letter.id}.pdf`), pdf)
  compiler.evictCache(10)
}
