import './cache.js'
import { flushCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { analyse } from '../compiler/analyse.ts'
import { readApp } from './app-folder.ts'
import type { Made } from './compile-aside.ts'
import { readWords } from './word-files.ts'

/** The thread of `compileAside`: first what the sources mean, then, where they are asked for, the files. */
const folder = String(workerData)
const words = readWords(folder)
const silent = { language: 'zh', json: false, data: () => {}, say: () => {} } as const
const analysis = analyse(readApp(folder, silent), words)
tell({ application: analysis.application })
// Whoever ends a thread does not let it keep what Node read of its modules.
flushCompileCache()

parentPort?.on('message', async () => {
  const { compiled } = await import('../compiler/compile.ts')
  const files = compiled(analysis, words).files.map(({ path, text, bytes }) => ({
    path,
    bytes: bytes ?? Buffer.from(text),
  }))
  tell({ files })
})

function tell(made: Made): void {
  parentPort?.postMessage(made)
}
