import { peakMemory } from './measures.ts'

/** Imported into a process that is measured: its last words are the most memory it had. */
process.on('exit', () => process.stderr.write(`\n${peakMemory()}\n`))
