import { resolve } from 'node:path'
import { compileAside } from '../compile-aside.ts'
import { definitionName } from '../definition-name.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { texts } from '../texts.ts'

export interface PlanOptions {
  readonly data: string
  /** The number of an edition, or the folder of a definition: told only, nothing can be planned of it. */
  readonly against?: string
  readonly note?: string
  /** A file, for `apply`. */
  readonly out?: string
  readonly excel?: string
  /** Keeps the plan with the data, where a second person finds it. */
  readonly submit?: boolean
}

export interface PlanJob extends Omit<PlanOptions, 'data'> {
  readonly folder: string
}

/** Says what publishing a definition would do to everything in a data folder; changes nothing. */
export async function plan(
  folder: string,
  { data, out, excel, against, ...options }: PlanOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (excel !== undefined && !/\.xlsx$/i.test(excel))
    throw new Refusal(exit.usage, texts[terminal.language].badEnding(excel, '.xlsx'))
  const job = {
    ...options,
    folder: resolve(folder),
    ...(out !== undefined && { out: resolve(out) }),
    ...(excel !== undefined && { excel: resolve(excel) }),
    ...(against !== undefined && { against: definitionName(against) }),
  }
  // Compiling takes longest: it begins before anything else is even read.
  const aside = compileAside(job.folder)
  const { runOnData } = await import('../jobs.ts')
  const { planWith } = await import('./plan-over.ts')
  return runOnData(data, 'plan', job, terminal, (place) =>
    planWith(aside, place, job, terminal),
  ).finally(aside.stop)
}
