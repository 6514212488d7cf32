import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import { backingUp } from '../../../src/runtime/editions/backing-up.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { done } from '../../done.ts'
import { bureauOf, clock } from './bureau.ts'
import { source } from './source.ts'

/** A data folder with records in every state, and a plan that converts some of them; the folder is closed. */
export async function prepared(drafts = 3) {
  const bureau = await bureauOf(source)
  const form = bureau.form('slip')
  const records = bureau.records()
  for (let count = 0; count < drafts; count++)
    done(await records.create(form, { name: `甲${count}`, memo: '大伞' }, { draft: true }))
  const lent = done(
    await records.create(form, { name: '乙', paid: 1500, memo: '小伞' }, { draft: true }),
  )
  done(await records.move(form, lent.id, lent.version, '已借'))
  const plan = await bureau.plan(source.replace('  字段 备注 （memo）：文本\n', ''))
  await bureau.shut()
  return { data: bureau.data, plan }
}

export interface Killed {
  /** What the data was found to be: before or after, and nothing between; else what is wrong. */
  readonly found: 'old' | 'new' | string
  /** The same once it was applied again. */
  readonly then: 'old' | 'new' | string
}

/** Kills whoever applies a plan to a copy of the data at a step, or after so many milliseconds. */
export async function killedAt(
  { data, plan }: Awaited<ReturnType<typeof prepared>>,
  when: string | number,
): Promise<Killed> {
  const copy = `${data}-killed`
  cpSync(data, copy, { recursive: true })
  cpSync(`${data}.key`, `${copy}.key`)
  try {
    const step = typeof when === 'string' ? when : ''
    const child = fork(script, [copy, plan.id, step], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const over = once(child, 'exit')
    if (typeof when === 'number') {
      await once(child, 'message')
      setTimeout(() => child.kill('SIGKILL'), when)
    }
    await over
    const bureau = await bureauOf(source, copy)
    try {
      const found = await stateOf(bureau, plan.id)
      const place = { ...bureau.place, backup: backingUp(copy, clock) }
      await applyPlan(place, plan.id, serverVisitor)
      return { found, then: await stateOf(bureau, plan.id) }
    } finally {
      await bureau.shut()
    }
  } finally {
    for (const path of [copy, `${copy}.key`, `${copy}.before-${plan.id}`])
      rmSync(path, { recursive: true, force: true })
  }
}

const script = fileURLToPath(new URL('./applying.ts', import.meta.url))

/** Edition, plan and records must say the same. */
async function stateOf(
  { store, editions }: Awaited<ReturnType<typeof bureauOf>>,
  id: string,
): Promise<string> {
  return store.read((view) => {
    const plan = view.paper('plan', id)
    const records = [...view.scan('slip')]
    const drafts = records.filter(({ state }) => state === '草稿')
    const facts = {
      editions: [...view.papers('edition', {})].length,
      isCurrent: editions.current().edition === plan?.after,
      plan: plan?.state,
      converted: drafts.filter(({ data, former }) => !('memo' in data) && former?.length === 1)
        .length,
      kept: records.filter(({ state, data }) => state === '已借' && data.memo === '小伞').length,
    }
    const of = (isNew: boolean) => ({
      editions: isNew ? 2 : 1,
      isCurrent: isNew,
      plan: isNew ? 'done' : 'waiting',
      converted: isNew ? drafts.length : 0,
      kept: 1,
    })
    const said = JSON.stringify(facts)
    if (said === JSON.stringify(of(false))) return 'old'
    return said === JSON.stringify(of(true)) ? 'new' : said
  })
}
