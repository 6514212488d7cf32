import type { Application } from '../../src/model/index.ts'
import { answers, hashOf } from './asked.ts'

/** What the page of the proof is asked: see `browser.ts`. */
export const proof = {
  hash: (application: Application, seed: number, count: number): number =>
    hashOf([...answers(application, seed, count)]),
  lines: (application: Application, seed: number, count: number): readonly string[] => [
    ...answers(application, seed, count),
  ],
}

declare global {
  interface Window {
    proof: typeof proof
    application: Application
  }
}

window.proof = proof
