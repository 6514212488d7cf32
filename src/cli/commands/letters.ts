import { resolve } from 'node:path'
import { Failure } from '../../runtime/failure.ts'
import { byNumber } from '../../runtime/letters/number-order.ts'
import { registerProof, type SeriesProof } from '../../runtime/letters/register/index.ts'
import { readLetter } from '../../runtime/letters/stored.ts'
import type { LetterRecord } from '../../runtime/store/papers.ts'
import { grid } from '../aligned.ts'
import { type ExitCode, exit, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface LettersOptions {
  readonly data: string
  /** Also reads every printed letter, and compares it with what was printed. */
  readonly verify?: boolean
}

/** Proves the register: of each series and year every number once; 5 where that does not hold. */
export const letters = (
  folder: string,
  { data, verify = false }: LettersOptions,
  terminal: Terminal,
): Promise<ExitCode> => runJob(folder, data, 'letters', { data: resolve(data), verify }, terminal)

export type LettersJob = Required<LettersOptions>

export async function lettersOver(
  { store, data }: Workplace,
  { verify }: LettersJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = texts[terminal.language]
  const proofs = await registerProof(store)
  if (terminal.json) for (const proof of proofs) terminal.data(JSON.stringify(proof))
  else if (proofs.length > 0)
    terminal.data(grid([words.proofHeads, ...proofs.map((proof) => rowOf(proof, terminal))], 1))
  if (proofs.length === 0) terminal.say(words.noNumbers)
  const damaged = verify ? await damagedFiles(await store.papers('letter', {}), data) : []
  for (const { letter, failure } of damaged) {
    if (terminal.json) terminal.data(JSON.stringify({ letter: letter.id, damaged: failure.code }))
    terminal.say(words.damagedLetter(letter.number ?? letter.id, failure.in(terminal.language)))
  }
  const holds = proofs.every((proof) => proof.holds) && damaged.length === 0
  if (proofs.length > 0) terminal.say(holds ? words.proofHolds : words.proofFails)
  return holds ? exit.ok : exit.partly
}

function rowOf(proof: SeriesProof, { language }: Terminal): readonly string[] {
  const { series, year, least, greatest, count, voided, byHand } = proof
  const words = texts[language]
  const figures = [year, least, greatest, count, voided, byHand].map(String)
  const faults = [
    ...(proof.least === proof.first ? [] : [words.proofLeast(proof.first)]),
    ...(proof.doubles.length > 0 ? [words.proofDoubles(listed(proof.doubles))] : []),
    ...(proof.gaps.length > 0 ? [words.proofGaps(listed(proof.gaps))] : []),
    ...(proof.lost ? [words.proofLost] : []),
  ]
  const warnings = proof.outOfOrder.length > 0 ? [words.proofOrder(listed(proof.outOfOrder))] : []
  const verdict = [...(proof.holds ? [words.proofWhole] : faults), ...warnings].join(' ')
  return [series.replaceAll('{年}', String(year)).replaceAll('{序号}', '…'), ...figures, verdict]
}

const listed = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, 20).join(', ')
  return numbers.length > 20 ? `${shown}, …` : shown
}

async function damagedFiles(
  all: readonly LetterRecord[],
  data: string,
): Promise<readonly { readonly letter: LetterRecord; readonly failure: Failure }[]> {
  const damaged: { letter: LetterRecord; failure: Failure }[] = []
  for (const letter of [...all].sort(byNumber)) {
    try {
      await readLetter(data, letter)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      damaged.push({ letter, failure: error })
    }
  }
  return damaged
}
