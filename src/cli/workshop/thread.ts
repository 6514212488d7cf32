import { parentPort, workerData } from 'node:worker_threads'
import { watchedWords } from '../word-files.ts'
import { openBench } from './bench.ts'
import type { Answered, Asked } from './task.ts'

/** The thread in which `openCompiler` compiles, an answer a message. */
const answer = openBench(watchedWords(String(workerData)))

parentPort?.on('message', ({ id, task }: Asked) => {
  const answered: Answered = { id, answer: answer(task) }
  parentPort?.postMessage(answered)
})
