import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applyPlan } from '../../runtime/editions/apply.ts'
import { backingUp } from '../../runtime/editions/backing-up.ts'
import { editionId, unpack } from '../../runtime/editions/emitted.ts'
import type { Plan } from '../../runtime/editions/model.ts'
import { reasonOf } from '../../runtime/failure.ts'
import type { Store } from '../../runtime/index.ts'
import { publishingSentence } from '../../runtime/messages/publishing.ts'
import { databaseOf } from '../../runtime/open-store.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { clock } from '../../runtime/records/run.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runOnData, type Workplace } from '../jobs.ts'
import { publishingTexts } from '../publishing-texts.ts'

export interface ApplyJob {
  /** The file that `fangyuan plan` wrote. */
  readonly file: string
}

/** A plan as a file: with the files of what it publishes, and the data folder that it is for. */
export interface PlanFile extends Plan {
  readonly content: string
  readonly data: string
}

/** Publishes what a plan says: whoever owns the data folder needs no second person. */
export async function apply(
  file: string,
  data: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = resolve(file)
  const plan = await planIn(path, terminal)
  return runOnData(data ?? plan.data, 'apply', { file: path }, terminal)
}

export async function applyOver(
  { store, data, editions }: Workplace,
  { file }: ApplyJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, json } = terminal
  const words = publishingTexts[language]
  if (editions === null) throw new Refusal(exit.usage, words.noEditions(data))
  const plan = await planIn(file, terminal)
  const broken = await brokenContent(plan)
  if (broken !== null)
    throw new Refusal(
      exit.conflict,
      publishingSentence({ code: 'plan-broken', params: { reason: broken } }, language),
    )
  await keep(store, plan)
  const backup = backingUp(databaseOf({}) === undefined ? data : null, clock)
  const place = { editions, store, data, clock, backup }
  const applied = await applyPlan(place, plan.id, serverVisitor)
  if (applied.kind === 'refused') {
    const sentences = applied.refusals.map((refusal) => publishingSentence(refusal, language))
    throw new Refusal(exit.conflict, sentences.join('\n'))
  }
  const { number, id } = applied.edition
  if (json) {
    terminal.data(JSON.stringify({ kind: applied.kind, number, id }))
  } else if (applied.kind === 'already') {
    terminal.data(words.already(number))
  } else {
    terminal.data(words.applied(number))
    if (applied.rewritten > 0) terminal.data(words.rewritten(applied.rewritten))
    if (applied.unconverted > 0) terminal.data(words.unconverted(applied.unconverted, plan.id))
    terminal.data(applied.backup === null ? words.noBackup : words.backedUp(applied.backup))
  }
  return exit.ok
}

async function planIn(file: string, terminal: Terminal): Promise<PlanFile> {
  try {
    const plan: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (!isPlan(plan)) throw new Error('{ id, before, after, position, reaches, content, data }')
    return plan
  } catch (error) {
    throw new Refusal(exit.usage, publishingTexts[terminal.language].noPlan(file, reasonOf(error)))
  }
}

const isPlan = (value: unknown): value is PlanFile =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'before', 'after', 'content', 'data'].every(
    (name) => typeof (value as { readonly [key: string]: unknown })[name] === 'string',
  ) &&
  isId.test((value as { readonly id: string }).id) &&
  Array.isArray((value as { readonly reaches?: unknown }).reaches)

/** A part of the name of the folder that the data is copied to. */
const isId = /^[\w-]{1,64}$/

/** Why its files are not what it says; null: they are. Nothing else is kept under their name. */
async function brokenContent({ after, content }: PlanFile): Promise<string | null> {
  const found = await unpack(content).then(editionId, reasonOf)
  return found === after ? null : `${after} / ${found}`
}

/** Keeps the plan with the data, where it was made elsewhere; what is kept already stays. */
function keep(store: Store, { content, data: _, ...plan }: PlanFile): Promise<void> {
  return store.transaction((tx) => {
    if (tx.paper('plan', plan.id) !== null) return
    if (tx.paper('emitted', plan.after) === null)
      tx.putPaper('emitted', { id: plan.after, content })
    tx.putPaper('plan', { ...plan, state: 'waiting', decided: null })
  })
}
